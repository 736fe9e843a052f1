package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
        List<Row> rows = among(linked.figures(), linked.rows());
        long[] values = linked.figures().stream().mapToLong(problem::value).toArray();
        long[] widths = linked.figures().stream().mapToLong(problem::width).toArray();
        return new Unknowns(linked.figures(), rows, values, widths);
    }

    /** Some of them, numbered anew in the given order; the others stay as they are. */
    Unknowns only(List<Integer> numbers, Collection<Row> touching) {
        return new Unknowns(
                numbers.stream().map(figures::get).toList(),
                among(numbers, touching),
                numbers.stream().mapToLong(number -> values[number]).toArray(),
                numbers.stream().mapToLong(number -> widths[number]).toArray());
    }

    /** The equations with the figures' places for their numbers, without the others. */
    private static List<Row> among(List<Integer> figures, Collection<Row> rows) {
        Map<Integer, Integer> places = places(figures);
        List<Row> among = new ArrayList<>();
        for (Row row : rows) {
            int[] own = new int[row.figures().length];
            int[] signs = new int[own.length];
            int n = 0;
            for (int i = 0; i < own.length; i++) {
                Integer place = places.get(row.figures()[i]);
                if (place != null) {
                    own[n] = place;
                    signs[n++] = row.signs()[i];
                }
            }
            among.add(new Row(Arrays.copyOf(own, n), Arrays.copyOf(signs, n)));
        }
        return among;
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

    /** The numbers that the problem's figures have here. */
    Map<Integer, Integer> places() {
        return places(figures);
    }

    private static Map<Integer, Integer> places(List<Integer> figures) {
        Map<Integer, Integer> places = new HashMap<>();
        figures.forEach(figure -> places.put(figure, places.size()));
        return places;
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
