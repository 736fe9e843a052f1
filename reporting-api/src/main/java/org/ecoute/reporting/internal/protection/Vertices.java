package org.ecoute.reporting.internal.protection;

import java.util.Arrays;

/**
 * Walks along the edges of all changes of some figures that equations and bounds allow, to those in which one is largest
 * or smallest: the simplex method with bounded variables. It starts where nothing is changed, so that it needs no first
 * phase, and each question starts where the last one ended. Mutable, not thread-safe.
 */
final class Vertices {
    private static final double TINY = 1e-7;

    /** After so many steps for each figure the first one that helps is taken, which cannot go in circles (Bland). */
    private static final int PATIENCE = 4;

    /** After so many it is given up: rounding errors can make it go in circles still. */
    private static final int LIMIT = 12;

    private final double[] low;
    private final double[] high;
    private final double[] change;
    private final double[][] factors;
    private final int[] basic;
    private final int[] others;

    /**
     * @param tableau used up by it
     * @param low of each figure's change, 0 or less
     * @param high of each figure's change, 0 or more
     */
    Vertices(Tableau tableau, double[] low, double[] high) {
        this.low = low;
        this.high = high;
        this.change = new double[low.length];
        this.factors = tableau.factors();
        this.basic = tableau.basic();
        this.others = tableau.others();
    }

    /** The possible tables of unknown figures, as changes of the true one, none further than the reach. */
    static Vertices of(Unknowns unknowns, long reach) {
        long[] values = unknowns.values();
        double[] low = new double[values.length];
        double[] high = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            low[i] = -Math.min(values[i], reach);
            high[i] = reach;
        }
        return new Vertices(Tableau.of(unknowns), low, high);
    }

    /** Another one that stands at the same vertex and goes its own way. */
    Vertices copy() {
        Vertices copy = new Vertices(
                new Tableau(
                        Arrays.stream(factors).map(double[]::clone).toArray(double[][]::new),
                        basic.clone(),
                        others.clone()),
                low.clone(),
                high.clone());
        System.arraycopy(change, 0, copy.change, 0, change.length);
        return copy;
    }

    /** Moves a figure in a direction, to where it has changed by so much or as far as it goes. */
    void move(int figure, int direction, double by) {
        int column = 0;
        for (int steps = 0; column >= 0 && direction * change[figure] < by - TINY; steps++) {
            column = steps > LIMIT * change.length ? -1 : entering(figure, direction, steps > PATIENCE * change.length);
            if (column >= 0) {
                shiftUntilStopped(column, direction * factor(figure, column) > 0 ? 1 : -1);
            }
        }
    }

    /**
     * Moves on to whole changes, one figure after the other, while a figure stays where it is; gives up where one cannot be
     * made whole. Bounds are as before afterwards.
     *
     * @return whether all changes are whole now
     */
    boolean makeWhole(int figure) {
        double[] lowest = low.clone();
        double[] highest = high.clone();
        fix(figure, Math.rint(change[figure]));
        boolean whole = true;
        for (int i = broken(); i >= 0 && whole; i = broken()) {
            whole = step(i, Math.rint(change[i])) || step(i, Math.floor(change[i])) || step(i, Math.ceil(change[i]));
        }
        System.arraycopy(lowest, 0, low, 0, low.length);
        System.arraycopy(highest, 0, high, 0, high.length);
        return whole;
    }

    /** The first figure whose change is not whole, which a step for another one may have made it; −1 if all are whole. */
    private int broken() {
        for (int i = 0; i < change.length; i++) {
            if (Math.abs(change[i] - Math.rint(change[i])) >= TINY * 10) {
                return i;
            }
        }
        return -1;
    }

    private boolean step(int figure, double to) {
        moveTo(figure, to);
        boolean reached = Math.abs(change[figure] - to) < TINY * 10;
        if (reached) {
            fix(figure, to);
        }
        return reached;
    }

    /** Moves a figure to a change and no farther, or as far towards it as it goes. */
    void moveTo(int figure, double to) {
        boolean up = to > change[figure];
        double[] bounds = up ? high : low;
        double before = bounds[figure];
        bounds[figure] = to;
        move(figure, up ? 1 : -1, up ? to : -to);
        bounds[figure] = before;
    }

    private void fix(int figure, double at) {
        low[figure] = at;
        high[figure] = at;
    }

    /** How far a figure is moved now. */
    double change(int figure) {
        return change[figure];
    }

    /** How far all figures are moved, once that is whole. */
    long[] steps() {
        return Arrays.stream(change).mapToLong(Math::round).toArray();
    }

    /** The column that moves the figure most for each step, or the first figure that moves it; −1 if none does. */
    private int entering(int figure, int direction, boolean first) {
        int row = row(figure);
        int best = -1;
        double most = TINY;
        for (int column = 0; column < others.length; column++) {
            double gain = direction * (row < 0 ? unit(column, figure) : factors[row][column]);
            int other = others[column];
            boolean helps = gain > 0 ? change[other] < high[other] - TINY : change[other] > low[other] + TINY;
            if (helps && Math.abs(gain) > TINY) {
                boolean better = first ? best < 0 || other < others[best] : Math.abs(gain) > most;
                best = better ? column : best;
                most = better ? Math.abs(gain) : most;
            }
        }
        return best;
    }

    private double factor(int figure, int column) {
        int row = row(figure);
        return row < 0 ? unit(column, figure) : factors[row][column];
    }

    private double unit(int column, int figure) {
        return others[column] == figure ? 1 : 0;
    }

    private int row(int figure) {
        for (int row = 0; row < basic.length; row++) {
            if (basic[row] == figure) {
                return row;
            }
        }
        return -1;
    }

    /** As far as the bounds allow; the figure that stops it changes places with the moved one. */
    private void shiftUntilStopped(int column, int direction) {
        int other = others[column];
        double room = direction > 0 ? high[other] - change[other] : change[other] - low[other];
        int stopping = -1;
        for (int row = 0; row < basic.length; row++) {
            double slope = direction * factors[row][column];
            if (Math.abs(slope) > TINY) {
                int figure = basic[row];
                double own = (slope > 0 ? high[figure] - change[figure] : low[figure] - change[figure]) / slope;
                double least = Math.max(0, own);
                boolean steeper = stopping >= 0
                        && least <= room + TINY
                        && Math.abs(slope) > Math.abs(factors[stopping][column]) + TINY;
                if (least < room - TINY || (stopping < 0 && least < room) || steeper) {
                    room = Math.min(room, least);
                    stopping = row;
                }
            }
        }
        shift(column, direction * room);
        if (stopping >= 0) {
            Tableau.exchange(factors, stopping, column);
            int figure = basic[stopping];
            basic[stopping] = other;
            others[column] = figure;
        }
    }

    private void shift(int column, double by) {
        if (by != 0) {
            change[others[column]] += by;
            for (int row = 0; row < basic.length; row++) {
                change[basic[row]] += by * factors[row][column];
            }
        }
    }
}
