package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which shown figures must be masked so that one that is masked can move, at least loss. Figures around it may be changed
 * at a price for each that is shown; what the cheapest change of all changes, must be masked. A linear program stands for
 * the choice (Handbook on Statistical Disclosure Control, chapter 4.4: optimal suppression and its relaxations).
 */
final class Partners {
    /** Masking a figure is as bad as masking the figures of so many persons. */
    private static final long PRICE_OF_A_FIGURE = 10;

    /** How many figures around may be changed; more where few are not enough. */
    private static final int[] SURROUNDINGS = {400, 1000};

    private static final double TINY = 1e-6;

    private final Problem problem;
    private final IntPredicate shown;
    private final Neighbourhood around;

    /**
     * @param shown which of the figures that may be masked are not
     */
    Partners(Problem problem, List<Row> rows, IntPredicate shown) {
        this.problem = problem;
        this.shown = shown;
        this.around = new Neighbourhood(rows, figure -> problem.role(figure) != Role.KNOWN);
    }

    /** A choice of figures to mask. */
    private record Choice(Set<Integer> figures, double price) {}

    private static final Choice NONE = new Choice(Set.of(), Double.POSITIVE_INFINITY);

    /**
     * The figures to mask, none if no masking around helps.
     *
     * @param up how far the figure must be able to rise, if it does not fall
     * @param down how far it must be able to fall, if it does not rise
     */
    Set<Integer> of(int figure, long up, long down) {
        Choice best = NONE;
        for (int i = 0; i < SURROUNDINGS.length && best.equals(NONE); i++) {
            List<Integer> near = around.near(figure, SURROUNDINGS[i]);
            Choice rising = choose(near, 1, up);
            Choice falling = down > problem.value(figure) ? NONE : choose(near, -1, down);
            best = falling.price() < rising.price() ? falling : rising;
        }
        return best.figures();
    }

    /** For the first of the near figures. */
    private Choice choose(List<Integer> near, int direction, long by) {
        Map<Integer, Integer> columns = new HashMap<>();
        near.forEach(one -> columns.put(one, columns.size()));
        int size = near.size();
        int price = 2 * size;
        double[] low = new double[price + 1];
        double[] high = new double[price + 1];
        long[] room = new long[price + 1];
        double[] sum = new double[price + 1];
        double dear = 1;
        for (int i = 0; i < size; i++) {
            int one = near.get(i);
            boolean priced = shown.test(one);
            long most = Math.min(4 * by, problem.value(one));
            high[i] = 4.0 * by;
            low[i] = priced ? 0 : -most;
            high[size + i] = priced ? most : 0;
            room[i] = problem.value(one);
            sum[i] = priced ? price(one) : 0;
            sum[size + i] = sum[i];
            dear += 8 * sum[i];
        }
        high[0] = direction > 0 ? by : 0;
        low[0] = direction > 0 ? 0 : -by;
        sum[0] -= direction * dear;
        sum[price] = 1;
        low[price] = Double.NEGATIVE_INFINITY;
        high[price] = Double.POSITIVE_INFINITY;
        room[price] = Long.MAX_VALUE;
        Vertices vertices = new Vertices(Tableau.of(equations(columns, near, sum), room), low, high);
        vertices.move(price, 1, Double.POSITIVE_INFINITY);
        if (direction * vertices.change(0) < by - TINY) {
            return NONE;
        }
        Set<Integer> changed = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            if (shown.test(near.get(i)) && vertices.change(i) + vertices.change(size + i) > TINY) {
                changed.add(near.get(i));
            }
        }
        return new Choice(changed, changed.stream().mapToDouble(this::price).sum());
    }

    private double price(int figure) {
        double price = PRICE_OF_A_FIGURE + problem.value(figure);
        for (int follower : problem.followers(figure)) {
            price += shown.test(follower) ? PRICE_OF_A_FIGURE + problem.value(follower) : 0;
        }
        return price;
    }

    private double[][] equations(Map<Integer, Integer> columns, List<Integer> near, double[] price) {
        List<double[]> equations = new ArrayList<>(List.of(price));
        for (Row row : around.rows(near)) {
            double[] equation = new double[price.length];
            for (int i = 0; i < row.figures().length; i++) {
                Integer column = columns.get(row.figures()[i]);
                if (column != null) {
                    equation[column] += row.signs()[i];
                    equation[near.size() + column] -= row.signs()[i];
                }
            }
            equations.add(equation);
        }
        return equations.toArray(double[][]::new);
    }
}
