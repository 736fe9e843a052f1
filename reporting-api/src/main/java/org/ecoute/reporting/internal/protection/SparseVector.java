package org.ecoute.reporting.internal.protection;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A linear form in few of many coordinates, over the integers modulo a prime. Immutable. Modular arithmetic is exact
 * and never grows; a form that is zero modulo this prime and not over the integers would only make the selection err,
 * and what is selected is proven afterwards over the integers.
 */
final class SparseVector {
    /** The Mersenne prime 2³¹ − 1: products of two residues fit a long. */
    static final long PRIME = Integer.MAX_VALUE;

    static final SparseVector ZERO = new SparseVector(new int[0], new long[0]);

    private final int[] coordinates;
    private final long[] values;

    private SparseVector(int[] coordinates, long[] values) {
        this.coordinates = coordinates;
        this.values = values;
    }

    static SparseVector unit(int coordinate) {
        return new SparseVector(new int[] {coordinate}, new long[] {1});
    }

    /** The signed sum of coordinates, given in any order. */
    static SparseVector of(int[] coordinates, int[] signs, int length) {
        Integer[] order = new Integer[length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Integer.compare(coordinates[one], coordinates[other]));
        int[] sorted = new int[length];
        long[] values = new long[length];
        for (int i = 0; i < length; i++) {
            sorted[i] = coordinates[order[i]];
            values[i] = Math.floorMod(signs[order[i]], PRIME);
        }
        return new SparseVector(sorted, values);
    }

    /** Of those coordinates whose value is not 0. */
    static SparseVector gather(BitSet coordinates, long[] values) {
        int[] kept = coordinates.stream().filter(i -> values[i] != 0).toArray();
        return new SparseVector(
                kept, Arrays.stream(kept).mapToLong(i -> values[i]).toArray());
    }

    int length() {
        return coordinates.length;
    }

    boolean isZero() {
        return coordinates.length == 0;
    }

    int coordinate(int position) {
        return coordinates[position];
    }

    /** The coefficient at a position. */
    long value(int position) {
        return values[position];
    }

    /** The coefficient of a coordinate, 0 to {@link #PRIME} − 1. */
    long at(int coordinate) {
        int position = Arrays.binarySearch(coordinates, coordinate);
        return position < 0 ? 0 : values[position];
    }

    /** As a small integer of either sign. */
    static long signed(long residue) {
        return residue > PRIME / 2 ? residue - PRIME : residue;
    }

    /** This with a coordinate of it expressed by others. */
    SparseVector replaced(int coordinate, SparseVector expression) {
        return plus(at(coordinate), expression, coordinate);
    }

    /** This plus a multiple of another. */
    private SparseVector plus(long factor, SparseVector other) {
        return plus(factor, other, -1);
    }

    /** This, but for one of its coordinates, plus a multiple of another that does not have it. */
    private SparseVector plus(long factor, SparseVector other, int without) {
        int[] merged = new int[length() + other.length()];
        long[] sums = new long[merged.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < length() || j < other.length()) {
            int mine = i < length() ? coordinates[i] : Integer.MAX_VALUE;
            int theirs = j < other.length() ? other.coordinates[j] : Integer.MAX_VALUE;
            int coordinate = Math.min(mine, theirs);
            long sum = mine == coordinate ? values[i++] : 0;
            sum = coordinate == without ? 0 : sum;
            if (theirs == coordinate) {
                sum = (sum + factor * other.values[j++]) % PRIME;
            }
            if (sum != 0) {
                merged[n] = coordinate;
                sums[n++] = sum;
            }
        }
        return new SparseVector(Arrays.copyOf(merged, n), Arrays.copyOf(sums, n));
    }

    /** Solved for a coordinate: what that coordinate equals where this form is zero. */
    SparseVector solvedFor(int coordinate) {
        long factor = PRIME - inverse(at(coordinate));
        SparseVector scaled = ZERO.plus(factor, this);
        return scaled.plus(1, unit(coordinate));
    }

    /** Whether one is a multiple of the other; both not zero. */
    boolean parallelTo(SparseVector other) {
        if (!Arrays.equals(coordinates, other.coordinates)) {
            return false;
        }
        for (int i = 1; i < values.length; i++) {
            if (values[i] * other.values[0] % PRIME != values[0] * other.values[i] % PRIME) {
                return false;
            }
        }
        return true;
    }

    /** By Fermat's little theorem. */
    private static long inverse(long value) {
        long result = 1;
        long power = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * power % PRIME;
            }
            power = power * power % PRIME;
        }
        return result;
    }
}
