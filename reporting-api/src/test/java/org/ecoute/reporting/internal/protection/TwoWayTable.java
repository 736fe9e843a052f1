package org.ecoute.reporting.internal.protection;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A table of two dimensions with its margins as a problem. Row and column 0 are the totals. */
final class TwoWayTable {
    private final Problem problem = new Problem();
    private final int rows;
    private final int columns;

    private TwoWayTable(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** All inner cells; those below the threshold are withheld, and must be uncertain by it. */
    static TwoWayTable of(int threshold, long[]... inner) {
        TwoWayTable table = new TwoWayTable(inner.length, inner[0].length);
        for (int row = 0; row <= table.rows; row++) {
            for (int column = 0; column <= table.columns; column++) {
                long value = sum(inner, row, column);
                boolean small = value > 0 && value < threshold;
                table.problem.add(value, small ? Role.WITHHELD : Role.CANDIDATE, small ? threshold : 1, value);
            }
        }
        for (int row = 0; row <= table.rows; row++) {
            int own = row;
            table.link(
                    table.cell(row, 0), IntStream.rangeClosed(1, table.columns).map(c -> table.cell(own, c)));
        }
        for (int column = 0; column <= table.columns; column++) {
            int own = column;
            table.link(
                    table.cell(0, column), IntStream.rangeClosed(1, table.rows).map(r -> table.cell(r, own)));
        }
        return table;
    }

    private void link(int total, IntStream parts) {
        problem.link(Row.sum(total, parts.toArray()));
    }

    Problem problem() {
        return problem;
    }

    int cell(int row, int column) {
        return row * (columns + 1) + column;
    }

    private static long sum(long[][] inner, int row, int column) {
        return IntStream.range(0, inner.length)
                .filter(r -> row == 0 || r == row - 1)
                .mapToLong(r -> column == 0 ? Arrays.stream(inner[r]).sum() : inner[r][column - 1])
                .sum();
    }
}
