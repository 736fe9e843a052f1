package org.ecoute.reporting.internal.rounding;

import java.util.Arrays;

/**
 * Shares a whole number among parts by their weights. Each part gets its share rounded down or up, up as often as it is
 * near, and all parts together exactly the whole: systematic sampling (W. G. Madow and L. H. Madow, "On the Theory of
 * Systematic Sampling, I", Annals of Mathematical Statistics 15, 1944).
 */
final class Apportionment {
    private Apportionment() {}

    /**
     * Shares.
     *
     * @param whole 0 or more
     * @param weights 0 or more; all alike if none is more than 0
     * @param draw 0 to below {@link Draw#STEPS}
     */
    static long[] of(long whole, long[] weights, long draw) {
        long all = Arrays.stream(weights).sum();
        if (all == 0) {
            return weights.length == 0 ? weights : of(whole, ones(weights.length), draw);
        }
        long[] parts = new long[weights.length];
        long before = 0;
        long weight = 0;
        for (int i = 0; i < parts.length; i++) {
            weight += weights[i];
            long upTo = Math.floorDiv(
                    Math.addExact(
                            Math.multiplyExact(Math.multiplyExact(whole, weight), Draw.STEPS),
                            Math.multiplyExact(draw, all)),
                    Math.multiplyExact(all, Draw.STEPS));
            parts[i] = upTo - before;
            before = upTo;
        }
        return parts;
    }

    private static long[] ones(int number) {
        long[] ones = new long[number];
        Arrays.fill(ones, 1);
        return ones;
    }
}
