package org.ecoute.reporting.internal.linkage;

/**
 * How uncertain a figure must stay. A figure is primary if 1 to n − 1 persons are behind it. What an attacker must hold
 * possible then spans at least n persons' worth: so whatever sum of masked figures around it can be worked out, and it
 * cannot be below 0, is about n persons or more. This is sliding protection (Handbook on Statistical Disclosure
 * Control, chapter 4.2): the range may lie anywhere around the true value.
 *
 * @param threshold n, 2 or more
 */
record Demand(int threshold) {
    /** For a figure that is masked for the sake of others: it must not be pinned. */
    static final long SECONDARY = 1;

    /** Whether a figure of a table is about somebody, but too few. */
    boolean few(long persons) {
        return persons > 0 && persons < threshold;
    }

    /** Whether a figure that no table has is about somebody, but too few. */
    boolean primary(long count, long persons) {
        return count > 0 && persons < threshold;
    }

    /**
     * The range asked of a primary figure: n times the average count of a person, as one person may stand behind many
     * acts; but not more than the larger of n and the count itself, as a range of its own size leaves a figure open.
     */
    long width(long count, long persons) {
        long known = Math.max(1, persons);
        long worth = (threshold * count + known - 1) / known;
        return Math.max(1, Math.min(worth, Math.max(threshold, count)));
    }

    /**
     * The range asked of a figure that no table has, where only a lower bound of the persons is known: never more than
     * n; 0 if it is not primary.
     */
    long widthOfImplied(long count, long persons) {
        return primary(count, persons) ? Math.min(threshold, width(count, persons)) : 0;
    }
}
