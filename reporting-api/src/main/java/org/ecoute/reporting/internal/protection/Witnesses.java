package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Tables of connected unknown figures, all of which an attacker must hold possible. Immutable. */
public final class Witnesses {
    private final List<Integer> figures;
    private final List<long[]> tables;

    /** For each figure the place of the table in which it is least, and greatest. */
    private final int[] least;

    private final int[] greatest;

    /**
     * @param figures of the problem, one for each value of a table
     * @param tables integer values, 0 or more
     */
    Witnesses(List<Integer> figures, List<long[]> tables) {
        this.figures = List.copyOf(figures);
        this.tables = List.copyOf(tables);
        this.least = new int[figures.size()];
        this.greatest = new int[figures.size()];
        for (int place = 1; place < tables.size(); place++) {
            long[] table = tables.get(place);
            for (int i = 0; i < table.length; i++) {
                least[i] = table[i] < least(i) ? place : least[i];
                greatest[i] = table[i] > greatest(i) ? place : greatest[i];
            }
        }
    }

    /** Those of the problem, one for each value of a table. */
    public List<Integer> figures() {
        return figures;
    }

    /** Integer values, 0 or more; not to be changed. */
    public List<long[]> tables() {
        return tables;
    }

    long least(int number) {
        return tables.get(least[number])[number];
    }

    long greatest(int number) {
        return tables.get(greatest[number])[number];
    }

    /** How far the tables are apart in a figure. */
    long width(int number) {
        return greatest(number) - least(number);
    }

    /**
     * Only the tables that are needed to tell how uncertain figures are. Those found late were found for figures that are
     * hard to move: they come first, as they tell most of what earlier ones tell, too.
     */
    Witnesses pruned(Unknowns unknowns) {
        List<Extremes> all = new ArrayList<>();
        for (int number = 0; number < unknowns.size(); number++) {
            if (unknowns.width(number) > 0) {
                all.add(new Extremes(
                        number,
                        Math.min(least[number], greatest[number]),
                        Math.max(least[number], greatest[number]),
                        Math.min(unknowns.width(number), width(number))));
            }
        }
        all.sort(Comparator.comparingInt(Extremes::later)
                .thenComparingInt(Extremes::earlier)
                .reversed());
        Kept kept = new Kept(unknowns.size());
        for (Extremes extremes : all) {
            if (!kept.tell(extremes.number(), extremes.apart())) {
                kept.add(extremes.later(), tables.get(extremes.later()));
                kept.add(extremes.earlier(), tables.get(extremes.earlier()));
            }
        }
        return new Witnesses(figures, kept.places.stream().mapToObj(tables::get).toList());
    }

    /** The two tables in which a figure is least and greatest, and how far they are apart as far as that matters. */
    private record Extremes(int number, int earlier, int later, long apart) {}

    /** Tables that are kept, and how far apart they are in each figure. */
    private static final class Kept {
        private final BitSet places = new BitSet();
        private final long[] low;
        private final long[] high;

        Kept(int size) {
            this.low = new long[size];
            this.high = new long[size];
        }

        boolean tell(int number, long apart) {
            return !places.isEmpty() && high[number] - low[number] >= apart;
        }

        void add(int place, long[] table) {
            for (int i = 0; i < table.length; i++) {
                low[i] = places.isEmpty() ? table[i] : Math.min(low[i], table[i]);
                high[i] = places.isEmpty() ? table[i] : Math.max(high[i], table[i]);
            }
            places.set(place);
        }
    }
}
