package org.ecoute.examples.benchmarks.report;

/**
 * What a row is held to.
 *
 * @param most whether the limit is the most that is good, or else the least
 * @param limit of the row's ratio, or of its figure where it has no peer
 */
public record Goal(boolean most, double limit) {
    /** Good up to the limit. */
    public static Goal atMost(double limit) {
        return new Goal(true, limit);
    }

    /** Good from the limit. */
    public static Goal atLeast(double limit) {
        return new Goal(false, limit);
    }

    boolean isMetBy(double found) {
        return most ? found <= limit : found >= limit;
    }

    @Override
    public String toString() {
        return (most ? "≤ " : "≥ ") + Quantity.digits(limit);
    }
}
