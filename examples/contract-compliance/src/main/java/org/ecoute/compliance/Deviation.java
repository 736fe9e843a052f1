package org.ecoute.compliance;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.LocalText;
import org.ecoute.model.scheme.ClauseId;

/**
 * One thing in which a system does not keep the contract, with its evidence.
 *
 * @param kind in what
 * @param clause the clause; empty where no clause provides for what was done
 * @param act the act, by its place in the history, from 0; empty where it is about no single act
 * @param expected what would have been right, for people
 * @param found what was found instead, for people; codes, instants and opaque keys only
 * @param due the last instant in time, for a duty
 * @param actual when it was done, or what the system took for the due instant; empty if it never was
 */
public record Deviation(
        DeviationKind kind,
        Optional<ClauseId> clause,
        Optional<Integer> act,
        LocalText expected,
        LocalText found,
        Optional<OffsetDateTime> due,
        Optional<OffsetDateTime> actual) {
    /** A deviation that is not about time. */
    public Deviation(
            DeviationKind kind, Optional<ClauseId> clause, Optional<Integer> act, LocalText expected, LocalText found) {
        this(kind, clause, act, expected, found, Optional.empty(), Optional.empty());
    }

    /** The deviation in one English line: for test failures and logs. */
    public String message() {
        return clause.map(ClauseId::value).orElse("-") + " " + kind
                + act.map(index -> " act " + index).orElse("")
                + ": expected " + expected.english() + ", found " + found.english()
                + due.map(instant -> ", due " + instant).orElse("")
                + actual.map(instant -> ", actual " + instant).orElse("");
    }
}
