package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of connected unknown figures, all of which an attacker must hold possible.
 *
 * @param figures of the problem, one for each value of a table
 * @param tables integer values, 0 or more
 */
public record Witnesses(List<Integer> figures, List<long[]> tables) {
    public Witnesses {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /** The table in which a figure is least, and the one in which it is greatest, by their places. */
    int[] extremes(int number) {
        int least = 0;
        int greatest = 0;
        for (int i = 1; i < tables.size(); i++) {
            least = tables.get(i)[number] < tables.get(least)[number] ? i : least;
            greatest = tables.get(i)[number] > tables.get(greatest)[number] ? i : greatest;
        }
        return new int[] {least, greatest};
    }

    long least(int number) {
        return tables.get(extremes(number)[0])[number];
    }

    long greatest(int number) {
        return tables.get(extremes(number)[1])[number];
    }

    /** How far the tables are apart in a figure. */
    long width(int number) {
        return greatest(number) - least(number);
    }

    /** Only the tables that are extreme in one of the figures that matter. */
    Witnesses pruned(List<Integer> numbers) {
        boolean[] kept = new boolean[tables.size()];
        for (int number : numbers) {
            for (int table : extremes(number)) {
                kept[table] = true;
            }
        }
        List<long[]> few = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                few.add(tables.get(i));
            }
        }
        return new Witnesses(figures, few);
    }
}
