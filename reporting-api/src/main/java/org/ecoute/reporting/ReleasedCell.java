package org.ecoute.reporting;

/**
 * A figure of a release, as the ledger keeps it: with its true count, shown or not. Confidential.
 *
 * @param meaning what it is about
 * @param count the true count, 0 or more
 * @param persons how many persons are behind it
 * @param provisional whether it may be revised: some of it was pending, or the period was not over
 * @param state what became of it
 */
public record ReleasedCell(CellMeaning meaning, long count, long persons, boolean provisional, State state) {
    /** What became of a figure. In public masked is one single mark. */
    public enum State {
        /** Its count is public. */
        SHOWN,
        /** A rounded count is public instead of the true one. */
        ROUNDED,
        /** Masked for its own sake: few persons, or a group that is all alike, or little missing to a shown figure. */
        PRIMARY,
        /** Masked so that others cannot be worked out. */
        SECONDARY
    }

    /** The same with another state. */
    public ReleasedCell as(State other) {
        return new ReleasedCell(meaning, count, persons, provisional, other);
    }

    /** Whether its count is public. */
    public boolean shown() {
        return state == State.SHOWN;
    }
}
