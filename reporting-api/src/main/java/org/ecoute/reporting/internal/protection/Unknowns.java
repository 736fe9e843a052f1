package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures that an attacker does not see, connected by equations, with what he knows about them: the equations, and that
 * none is below 0. Figures are numbered anew from 0. Immutable.
 */
final class Unknowns {
    private final List<Integer> figures;
    private final List<Row> rows;
    private final long[] values;
    private final long[] widths;

    private Unknowns(List<Integer> figures, List<Row> rows, long[] values, long[] widths) {
        this.figures = figures;
        this.rows = rows;
        this.values = values;
        this.widths = widths;
    }

    static Unknowns of(Problem problem, Linked linked) {
        Map<Integer, Integer> number = new HashMap<>();
        linked.figures().forEach(figure -> number.put(figure, number.size()));
        List<Row> rows = new ArrayList<>();
        for (Row row : linked.rows()) {
            int[] figures = new int[row.figures().length];
            int[] signs = new int[figures.length];
            int n = 0;
            for (int i = 0; i < figures.length; i++) {
                Integer own = number.get(row.figures()[i]);
                if (own != null) {
                    figures[n] = own;
                    signs[n++] = row.signs()[i];
                }
            }
            rows.add(new Row(Arrays.copyOf(figures, n), Arrays.copyOf(signs, n)));
        }
        long[] values = linked.figures().stream().mapToLong(problem::value).toArray();
        long[] widths = linked.figures().stream().mapToLong(problem::width).toArray();
        return new Unknowns(linked.figures(), rows, values, widths);
    }

    int size() {
        return figures.size();
    }

    /** The figure of the problem that has a number here. */
    int figure(int number) {
        return figures.get(number);
    }

    List<Integer> figures() {
        return figures;
    }

    List<Row> rows() {
        return rows;
    }

    /** The true values; not to be changed. */
    long[] values() {
        return values;
    }

    long width(int number) {
        return widths[number];
    }

    boolean demandsNothing() {
        for (long width : widths) {
            if (width > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether an attacker must hold these values possible. */
    boolean possible(long[] table) {
        for (long value : table) {
            if (value < 0) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> row.residue(table) == row.residue(values));
    }
}
