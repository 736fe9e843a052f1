package org.ecoute.reporting.internal.protection;

import java.util.Arrays;

/** For each coordinate the figures whose residue has it: few for most. Mutable, not thread-safe. */
final class Touching {
    private static final int INITIAL = 4;
    private static final int[] NONE = {};

    private final int[][] figures;
    private final int[] counts;

    /**
     * @param size how many coordinates there are
     */
    Touching(int size) {
        this.figures = new int[size][];
        this.counts = new int[size];
        Arrays.fill(figures, NONE);
    }

    /** How many figures have a coordinate. */
    int count(int coordinate) {
        return counts[coordinate];
    }

    /** The figures that have it now, in no particular order. */
    int[] at(int coordinate) {
        return Arrays.copyOf(figures[coordinate], counts[coordinate]);
    }

    /** Notes which coordinates a figure's residue has now; most it had before. */
    void move(int figure, SparseVector before, SparseVector after) {
        int i = 0;
        int j = 0;
        while (i < before.length() || j < after.length()) {
            int old = i < before.length() ? before.coordinate(i) : Integer.MAX_VALUE;
            int now = j < after.length() ? after.coordinate(j) : Integer.MAX_VALUE;
            if (old < now) {
                remove(old, figure);
            } else if (now < old) {
                add(now, figure);
            }
            i += old <= now ? 1 : 0;
            j += now <= old ? 1 : 0;
        }
    }

    private void add(int coordinate, int figure) {
        int count = counts[coordinate]++;
        if (count == figures[coordinate].length) {
            figures[coordinate] = Arrays.copyOf(figures[coordinate], Math.max(INITIAL, 2 * count));
        }
        figures[coordinate][count] = figure;
    }

    private void remove(int coordinate, int figure) {
        int[] own = figures[coordinate];
        int last = --counts[coordinate];
        int place = last;
        while (own[place] != figure) {
            place--;
        }
        own[place] = own[last];
    }
}
