package org.ecoute.reporting.internal.protection;

/**
 * A linear equation between figures: the signed sum is zero. The arrays are not copied: nobody changes them.
 *
 * @param figures indices, each once
 * @param signs 1 or −1 for each
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; thousands of them
public record Row(int[] figures, int[] signs) {
    /** A total that is the sum of its parts. */
    public static Row sum(int total, int... parts) {
        int[] figures = new int[parts.length + 1];
        int[] signs = new int[parts.length + 1];
        figures[0] = total;
        signs[0] = 1;
        for (int i = 0; i < parts.length; i++) {
            figures[i + 1] = parts[i];
            signs[i + 1] = -1;
        }
        return new Row(figures, signs);
    }

    /** The total less its parts. */
    long residue(long[] values) {
        long sum = 0;
        for (int i = 0; i < figures.length; i++) {
            sum = Math.addExact(sum, signs[i] * values[figures[i]]);
        }
        return sum;
    }
}
