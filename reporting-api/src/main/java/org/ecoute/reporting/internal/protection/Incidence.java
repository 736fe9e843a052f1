package org.ecoute.reporting.internal.protection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Which figures stand in which equations, both by their numbers. Immutable. */
final class Incidence {
    private static final int[] NONE = {};

    private final List<Row> rows;
    private final int[][] rowsOf;

    /**
     * @param size how many figures there are
     */
    Incidence(int size, Collection<Row> rows) {
        this.rows = List.copyOf(rows);
        this.rowsOf = new int[size][];
        Arrays.fill(rowsOf, NONE);
        for (int row = 0; row < this.rows.size(); row++) {
            for (int figure : row(row).figures()) {
                rowsOf[figure] = Arrays.copyOf(rowsOf[figure], rowsOf[figure].length + 1);
                rowsOf[figure][rowsOf[figure].length - 1] = row;
            }
        }
    }

    int size() {
        return rowsOf.length;
    }

    Row row(int number) {
        return rows.get(number);
    }

    /** The numbers of the equations of a figure, ascending; not to be changed. */
    int[] rowsOf(int figure) {
        return rowsOf[figure];
    }
}
