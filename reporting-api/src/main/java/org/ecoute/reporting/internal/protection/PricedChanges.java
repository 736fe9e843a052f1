package org.ecoute.reporting.internal.protection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Changes of some figures that leave their equations as they are, where changing some of them has a price: a linear program
 * for the cheapest that moves the first figure. A figure with a price has a column for rising and one for falling, as both
 * cost; the others have one. Immutable.
 */
final class PricedChanges {
    private static final double TINY = 1e-6;

    private final long[] values;
    private final double[] prices;
    private final Tableau equations;
    private final int[] priced;

    /**
     * @param values of the figures; none can fall below 0
     * @param prices of changing them, 0 for free
     * @param equations between their changes
     */
    PricedChanges(long[] values, double[] prices, Tableau equations) {
        this.values = values;
        this.prices = prices;
        this.equations = equations;
        this.priced =
                IntStream.range(0, values.length).filter(i -> prices[i] > 0).toArray();
    }

    /** What has to be paid for so that the first figure, which is free, changes by so much; empty if that cannot be. */
    Optional<BitSet> cheapest(int direction, long by) {
        int price = values.length + priced.length;
        double[] low = new double[price + 1];
        double[] high = new double[price + 1];
        for (int i = 0; i < values.length; i++) {
            low[i] = prices[i] > 0 ? 0 : -Math.min(4 * by, values[i]);
            high[i] = 4.0 * by;
        }
        for (int i = 0; i < priced.length; i++) {
            high[values.length + i] = Math.min(4 * by, values[priced[i]]);
        }
        low[0] = direction > 0 ? 0 : -by;
        high[0] = direction > 0 ? by : 0;
        low[price] = Double.NEGATIVE_INFINITY;
        high[price] = Double.POSITIVE_INFINITY;
        Vertices vertices = new Vertices(program(direction), low, high);
        vertices.move(price, 1, Double.POSITIVE_INFINITY);
        return direction * vertices.change(0) < by - TINY ? Optional.empty() : Optional.of(paid(vertices));
    }

    private BitSet paid(Vertices vertices) {
        BitSet paid = new BitSet();
        for (int i = 0; i < priced.length; i++) {
            if (vertices.change(priced[i]) + vertices.change(values.length + i) > TINY) {
                paid.set(priced[i]);
            }
        }
        return paid;
    }

    /** The equations with a column for each fall that has a price, and a last row for the price, the lower the better. */
    private Tableau program(int direction) {
        int rows = equations.basic().length;
        int columns = equations.others().length;
        int[] basic = Arrays.copyOf(equations.basic(), rows + 1);
        basic[rows] = values.length + priced.length;
        int[] others = Arrays.copyOf(equations.others(), columns + priced.length);
        Arrays.setAll(others, i -> i < columns ? others[i] : values.length + i - columns);
        int[] placeOf = new int[values.length];
        IntStream.range(0, rows).forEach(row -> placeOf[basic[row]] = -1 - row);
        IntStream.range(0, columns).forEach(column -> placeOf[others[column]] = column);
        double[][] factors = new double[rows + 1][];
        for (int row = 0; row < rows; row++) {
            double[] own = Arrays.copyOf(equations.factors()[row], others.length);
            for (int i = 0; i < priced.length; i++) {
                int place = placeOf[priced[i]];
                own[columns + i] = place >= 0 ? -own[place] : place == -1 - row ? 1 : 0;
            }
            factors[row] = own;
        }
        factors[rows] = cost(factors, basic, others, direction);
        return new Tableau(factors, basic, others);
    }

    /** Prices are paid unless the first figure does not move at all, which would be dearer than everything. */
    private double[] cost(double[][] factors, int[] basic, int[] others, int direction) {
        double dear = 1 + 16 * Arrays.stream(prices).sum();
        double[] cost = new double[others.length];
        for (int column = 0; column < cost.length; column++) {
            cost[column] = -price(others[column], direction * dear);
            for (int row = 0; row < basic.length - 1; row++) {
                cost[column] -= price(basic[row], direction * dear) * factors[row][column];
            }
        }
        return cost;
    }

    private double price(int column, double reward) {
        int figure = column < values.length ? column : priced[column - values.length];
        return figure == 0 ? -reward : prices[figure];
    }
}
