package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The possible tables of unknown figures found so far, the true one first. Mutable, not thread-safe. */
final class FoundTables {
    private final Unknowns unknowns;
    private final List<Integer> demanding;
    private final List<long[]> tables = new ArrayList<>();

    /** For each figure the place of the table in which it is least, and greatest. */
    private final int[] least;

    private final int[] greatest;

    FoundTables(Unknowns unknowns) {
        this.unknowns = unknowns;
        this.demanding = IntStream.range(0, unknowns.size())
                .filter(i -> unknowns.width(i) > 0)
                .boxed()
                .toList();
        this.least = new int[unknowns.size()];
        this.greatest = new int[unknowns.size()];
        tables.add(unknowns.values());
    }

    /** A change of some figures. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Change(List<Integer> figures, long[] steps) {
        long[] madeTo(long[] table) {
            long[] changed = table.clone();
            for (int i = 0; i < steps.length; i++) {
                changed[figures.get(i)] += steps[i];
            }
            return changed;
        }

        boolean touches(long[] table, long[] truth) {
            return IntStream.range(0, steps.length)
                    .anyMatch(i -> steps[i] != 0 && table[figures.get(i)] != truth[figures.get(i)]);
        }
    }

    /** The figures that are not known uncertain enough yet. */
    List<Integer> wanting() {
        return demanding.stream().filter(this::wanting).toList();
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
        boolean news = demanding.stream().anyMatch(i -> wanting(i) && (table[i] < least(i) || table[i] > greatest(i)));
        if (news && unknowns.possible(table)) {
            tables.add(table);
            note(tables.size() - 1);
        }
    }

    /** Changes that have nothing to do with one another go into one table, so that there are few. */
    void offer(Change change) {
        long[] truth = unknowns.values();
        long[] changed = change.madeTo(truth);
        if (unknowns.possible(changed)) {
            int place = 1;
            while (place < tables.size() && change.touches(tables.get(place), truth)) {
                place++;
            }
            if (place == tables.size()) {
                tables.add(changed);
            } else {
                tables.set(place, change.madeTo(tables.get(place)));
            }
            note(place);
        }
    }

    private void note(int place) {
        long[] table = tables.get(place);
        for (int i = 0; i < table.length; i++) {
            least[i] = table[i] < least(i) ? place : least[i];
            greatest[i] = table[i] > greatest(i) ? place : greatest[i];
        }
    }

    /** Those that matter. */
    Witnesses witnesses() {
        return new Witnesses(unknowns.figures(), tables).pruned(demanding);
    }
}
