package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures as sums of others, by Gauss and Jordan: the start of the simplex method.
 *
 * @param factors a row for each basic figure, with a factor for each of the others
 * @param basic those that the equations express
 * @param others those that express them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; millions of factors
record Tableau(double[][] factors, int[] basic, int[] others) {
    private static final double TINY = 1e-7;

    static Tableau of(Unknowns unknowns) {
        double[][] equations = new double[unknowns.rows().size()][unknowns.size()];
        int number = 0;
        for (Row row : unknowns.rows()) {
            for (int i = 0; i < row.figures().length; i++) {
                equations[number][row.figures()[i]] += row.signs()[i];
            }
            number++;
        }
        return of(equations, unknowns.values());
    }

    /**
     * @param equations sums that are zero, with a factor for each figure; used up by it
     * @param room of each figure: those with much become basic, as they can move either way
     */
    static Tableau of(double[][] equations, long[] room) {
        int size = room.length;
        List<Integer> basic = new ArrayList<>();
        List<double[]> kept = new ArrayList<>();
        boolean[] gone = new boolean[size];
        for (int row = 0; row < equations.length; row++) {
            int pivot = largest(equations[row], gone, room);
            if (pivot >= 0) {
                eliminate(equations, row, pivot);
                gone[pivot] = true;
                basic.add(pivot);
                kept.add(equations[row]);
            }
        }
        int[] others = IntStream.range(0, size).filter(i -> !gone[i]).toArray();
        double[][] factors = new double[kept.size()][others.length];
        for (int row = 0; row < factors.length; row++) {
            for (int column = 0; column < others.length; column++) {
                factors[row][column] = -kept.get(row)[others[column]];
            }
        }
        return new Tableau(factors, basic.stream().mapToInt(i -> i).toArray(), others);
    }

    private static int largest(double[] equation, boolean[] gone, long[] room) {
        int best = -1;
        for (int i = 0; i < equation.length; i++) {
            if (!gone[i] && Math.abs(equation[i]) > TINY && (best < 0 || room[i] > room[best])) {
                best = i;
            }
        }
        return best;
    }

    private static void eliminate(double[][] equations, int row, int pivot) {
        double[] own = equations[row];
        double scale = own[pivot];
        for (int i = 0; i < own.length; i++) {
            own[i] /= scale;
        }
        int[] filled = filled(own);
        for (double[] equation : equations) {
            if (equation != own && Math.abs(equation[pivot]) > 0) {
                add(equation, -equation[pivot], own, filled);
                equation[pivot] = 0;
            }
        }
    }

    /** A basic figure and another one change places. */
    static void exchange(double[][] factors, int row, int column) {
        double[] own = factors[row];
        double pivot = own[column];
        for (int i = 0; i < own.length; i++) {
            own[i] /= -pivot;
        }
        own[column] = 1 / pivot;
        int[] filled = filled(own);
        for (double[] other : factors) {
            if (other != own && other[column] != 0) {
                double factor = other[column];
                other[column] = 0;
                add(other, factor, own, filled);
            }
        }
    }

    /** Where a row is not 0: few places, as most equations tell about few figures. */
    private static int[] filled(double[] row) {
        int[] filled = new int[row.length];
        int n = 0;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                filled[n++] = i;
            }
        }
        return Arrays.copyOf(filled, n);
    }

    private static void add(double[] row, double factor, double[] other, int[] filled) {
        for (int i : filled) {
            double sum = row[i] + factor * other[i];
            row[i] = Math.abs(sum) < TINY * TINY ? 0 : sum;
        }
    }
}
