package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The possible tables of unknown figures found so far, the true one first. Mutable, not thread-safe. */
final class FoundTables {
    private final Unknowns unknowns;
    private final int[] demanding;
    private final List<long[]> tables = new ArrayList<>();

    /** For each figure the place of the table in which it is least, and greatest. */
    private final int[] least;

    private final int[] greatest;

    FoundTables(Unknowns unknowns) {
        this.unknowns = unknowns;
        this.demanding = IntStream.range(0, unknowns.size())
                .filter(i -> unknowns.width(i) > 0)
                .toArray();
        this.least = new int[unknowns.size()];
        this.greatest = new int[unknowns.size()];
        tables.add(unknowns.values());
    }

    /**
     * A change of some figures.
     *
     * @param figures those that change
     * @param steps by how much
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Change(int[] figures, long[] steps) {
        /** Of those figures whose steps are not 0. */
        static Change of(List<Integer> figures, long[] steps) {
            int[] moved =
                    IntStream.range(0, steps.length).filter(i -> steps[i] != 0).toArray();
            return new Change(
                    Arrays.stream(moved).map(figures::get).toArray(),
                    Arrays.stream(moved).mapToLong(i -> steps[i]).toArray());
        }

        /** From one table to another that may differ in some figures only. */
        static Change between(long[] from, long[] to, BitSet figures) {
            int[] moved = figures.stream().filter(i -> from[i] != to[i]).toArray();
            return new Change(
                    moved, Arrays.stream(moved).mapToLong(i -> to[i] - from[i]).toArray());
        }

        long[] madeTo(long[] table) {
            long[] changed = table.clone();
            for (int i = 0; i < steps.length; i++) {
                changed[figures[i]] += steps[i];
            }
            return changed;
        }
    }

    /** The figures that are not known uncertain enough yet. */
    List<Integer> wanting() {
        return Arrays.stream(demanding).filter(this::wanting).boxed().toList();
    }

    boolean wanting(int figure) {
        return greatest(figure) - least(figure) < unknowns.width(figure);
    }

    long least(int figure) {
        return extreme(figure, -1)[figure];
    }

    long greatest(int figure) {
        return extreme(figure, 1)[figure];
    }

    /** The table in which a figure is least or greatest; not to be changed. */
    long[] extreme(int figure, int direction) {
        return tables.get(direction > 0 ? greatest[figure] : least[figure]);
    }

    /** Keeps a table if it helps and is possible. */
    void offer(long[] table) {
        if (isNews(table, demanding) && unknowns.possible(table)) {
            add(table);
        }
    }

    /** A change of the true table goes into a table that takes it, so that there are few. */
    void offer(Change change) {
        long[] changed = change.madeTo(unknowns.values());
        if (isNews(changed, change.figures()) && unknowns.possible(changed)) {
            int place = 1;
            while (place < tables.size() && !takes(place, change)) {
                place++;
            }
            long[] table = place == tables.size() ? changed : change.madeTo(tables.get(place));
            keep(table, place, change.figures());
        }
    }

    /** A change of the table in which a figure is least or greatest. */
    void offer(Change change, int figure, int direction) {
        int place = direction > 0 ? greatest[figure] : least[figure];
        long[] changed = change.madeTo(tables.get(place));
        if (isNews(changed, change.figures()) && unknowns.possible(changed)) {
            if (place > 0 && leavesExtremes(place, change)) {
                keep(changed, place, change.figures());
            } else {
                add(changed);
            }
        }
    }

    private void add(long[] table) {
        keep(table, tables.size(), IntStream.range(0, table.length).toArray());
    }

    private void keep(long[] table, int place, int[] changed) {
        if (place == tables.size()) {
            tables.add(table);
        } else {
            tables.set(place, table);
        }
        for (int figure : changed) {
            least[figure] = table[figure] < least(figure) ? place : least[figure];
            greatest[figure] = table[figure] > greatest(figure) ? place : greatest[figure];
        }
    }

    /** Whether a table stays possible with a change, and all figures get as far as without the one or the other. */
    private boolean takes(int place, Change change) {
        long[] table = tables.get(place);
        long[] truth = unknowns.values();
        for (int i = 0; i < change.figures().length; i++) {
            int figure = change.figures()[i];
            long step = change.steps()[i];
            boolean against = step > 0 ? table[figure] < truth[figure] : table[figure] > truth[figure];
            if (table[figure] + step < 0 || (against && wanting(figure))) {
                return false;
            }
        }
        return leavesExtremes(place, change);
    }

    /** Whether a figure that is least or greatest in a table gets no farther from that by a change. */
    private boolean leavesExtremes(int place, Change change) {
        for (int i = 0; i < change.figures().length; i++) {
            int[] extremes = change.steps()[i] > 0 ? least : greatest;
            if (extremes[change.figures()[i]] == place) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the figures that want more gets farther than before. */
    private boolean isNews(long[] table, int[] figures) {
        for (int figure : figures) {
            if ((table[figure] < least(figure) || table[figure] > greatest(figure)) && wanting(figure)) {
                return true;
            }
        }
        return false;
    }

    /** Those that matter. */
    Witnesses witnesses() {
        return new Witnesses(unknowns.figures(), tables).pruned(unknowns);
    }
}
