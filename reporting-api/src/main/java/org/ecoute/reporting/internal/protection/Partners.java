package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    static final int FEW = 400;

    static final int MANY = 1000;

    private final Problem problem;
    private final IntPredicate shown;
    private final Neighbourhood around;

    /**
     * @param shown which of the figures that may be masked are not
     */
    Partners(Problem problem, List<Row> rows, IntPredicate shown) {
        this.problem = problem;
        this.shown = shown;
        this.around = new Neighbourhood(
                new Incidence(problem.size(), rows), figure -> problem.role(figure) != Role.KNOWN, problem::value);
    }

    /**
     * A choice of figures to mask, none if no masking around helps.
     *
     * @param considered the figures whose price may have had a part in it
     */
    record Choice(Set<Integer> figures, double price, BitSet considered) {
        boolean isNone() {
            return price == Double.POSITIVE_INFINITY;
        }

        /** Whether another choice might be better now that these are masked. */
        boolean dependsOn(BitSet masked) {
            return considered.intersects(masked);
        }
    }

    /**
     * The figures to mask.
     *
     * @param up how far the figure must be able to rise, if it does not fall
     * @param down how far it must be able to fall, if it does not rise
     */
    Choice of(int figure, long up, long down) {
        Choice best = within(near(figure, FEW), up, down);
        return best.isNone() ? within(near(figure, MANY), up, down) : best;
    }

    private Choice within(List<Integer> near, long up, long down) {
        PricedChanges changes = changes(near);
        boolean falls = down <= problem.value(near.get(0));
        Choice rising = choice(near, changes.cheapest(1, up));
        Choice falling = choice(near, falls ? changes.cheapest(-1, down) : Optional.empty());
        return falling.price() < rising.price() ? falling : rising;
    }

    /** The figures that were looked at for a figure, itself the first. */
    List<Integer> near(int figure, int size) {
        return around.near(figure, size);
    }

    private Choice choice(List<Integer> near, Optional<BitSet> paid) {
        Set<Integer> figures = new LinkedHashSet<>();
        paid.ifPresent(places -> places.stream().forEach(place -> figures.add(near.get(place))));
        double price = paid.isEmpty()
                ? Double.POSITIVE_INFINITY
                : figures.stream().mapToDouble(this::price).sum();
        return new Choice(figures, price, considered(near));
    }

    private BitSet considered(List<Integer> near) {
        BitSet considered = new BitSet();
        for (int figure : near) {
            considered.set(figure);
            problem.followers(figure).forEach(considered::set);
        }
        return considered;
    }

    private PricedChanges changes(List<Integer> near) {
        long[] values = near.stream().mapToLong(problem::value).toArray();
        double[] prices = near.stream().mapToDouble(this::price).toArray();
        return new PricedChanges(values, prices, Tableau.of(equations(near), values));
    }

    private double price(int figure) {
        if (!shown.test(figure)) {
            return 0;
        }
        double price = PRICE_OF_A_FIGURE + problem.value(figure);
        for (int follower : problem.followers(figure)) {
            price += shown.test(follower) ? PRICE_OF_A_FIGURE + problem.value(follower) : 0;
        }
        return price;
    }

    private double[][] equations(List<Integer> near) {
        Map<Integer, Integer> columns = new HashMap<>();
        near.forEach(one -> columns.put(one, columns.size()));
        List<double[]> equations = new ArrayList<>();
        for (Row row : around.rows(near)) {
            double[] equation = new double[near.size()];
            for (int i = 0; i < row.figures().length; i++) {
                Integer column = columns.get(row.figures()[i]);
                if (column != null) {
                    equation[column] += row.signs()[i];
                }
            }
            equations.add(equation);
        }
        return equations.toArray(double[][]::new);
    }
}
