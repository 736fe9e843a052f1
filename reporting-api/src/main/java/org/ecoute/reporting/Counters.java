package org.ecoute.reporting;

import java.util.Arrays;

/**
 * Dense additive counters: for each cell of a plan how many things, how many of them pending, and how many persons each
 * of the two numbers is about. Mutable, not thread-safe.
 */
final class Counters {
    /** The four numbers of a cell. */
    enum Kind {
        COUNT(0),
        PERSONS(1),
        PENDING(2),
        PENDING_PERSONS(3);

        private final int plane;

        Kind(int plane) {
            this.plane = plane;
        }
    }

    private final int size;
    private final long[] values;

    Counters(int size) {
        this(size, new long[size * Kind.values().length]);
    }

    Counters(int size, long[] values) {
        this.size = size;
        this.values = values;
    }

    long get(Kind kind, int cell) {
        return values[kind.plane * size + cell];
    }

    void add(Kind kind, int cell, long more) {
        int index = kind.plane * size + cell;
        values[index] = Math.addExact(values[index], more);
    }

    Counters plus(Counters other) {
        long[] sum = values.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], other.values[i]);
        }
        return new Counters(size, sum);
    }

    long[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counters that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
