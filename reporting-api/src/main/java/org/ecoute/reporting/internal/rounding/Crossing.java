package org.ecoute.reporting.internal.rounding;

import java.util.Arrays;

/**
 * Whole numbers in rows and columns whose sums are given: first each row by its weights, then units are moved within
 * rows from columns that have too much to columns that have too little, where it hurts least.
 */
final class Crossing {
    private final long[][] weights;
    private final long[][] cells;
    private final double[][] wanted;

    private Crossing(long[] rows, long[][] weights, String name) {
        this.weights = weights;
        this.cells = new long[rows.length][];
        this.wanted = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            cells[row] = Apportionment.of(rows[row], weights[row], Draw.of(name + row));
            double all = Math.max(1, Arrays.stream(weights[row]).sum());
            long sum = rows[row];
            wanted[row] = Arrays.stream(weights[row])
                    .mapToDouble(one -> one * sum / all)
                    .toArray();
        }
    }

    /**
     * Fills a table.
     *
     * @param rows their sums
     * @param columns their sums; together as much as the rows
     * @param weights by row and column
     * @param name decides what is rounded up
     */
    static long[][] of(long[] rows, long[] columns, long[][] weights, String name) {
        Crossing crossing = new Crossing(rows, weights, name);
        for (int column = 0; column < columns.length; column++) {
            while (crossing.sum(column) > columns[column]) {
                crossing.moveOne(column, crossing.lacking(columns));
            }
        }
        return crossing.cells;
    }

    private long sum(int column) {
        return Arrays.stream(cells).mapToLong(row -> row[column]).sum();
    }

    /** Some column has too little as long as another has too much. */
    private int lacking(long[] columns) {
        int most = 0;
        for (int column = 1; column < columns.length; column++) {
            if (columns[column] - sum(column) > columns[most] - sum(most)) {
                most = column;
            }
        }
        return most;
    }

    private void moveOne(int from, int to) {
        int best = -1;
        for (int row = 0; row < cells.length; row++) {
            if (cells[row][from] > 0 && (best < 0 || gain(row, from, to) > gain(best, from, to))) {
                best = row;
            }
        }
        cells[best][from]--;
        cells[best][to]++;
    }

    /** Nothing should appear where nothing was counted. */
    private double gain(int row, int from, int to) {
        double nearer = cells[row][from] - wanted[row][from] + wanted[row][to] - cells[row][to];
        return weights[row][to] > 0 ? nearer : nearer - Long.MAX_VALUE;
    }
}
