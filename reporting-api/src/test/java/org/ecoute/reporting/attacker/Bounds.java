package org.ecoute.reporting.attacker;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** How small and how great sums of linked unknowns can be: linear programs. */
final class Bounds {
    /** More than any scheme counts. */
    private static final double UNLIMITED = 1_000_000;

    private static final double TOLERANCE = 1e-4;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Integer, Variable> variables = new HashMap<>();

    Bounds(Component component) {
        component
                .unknowns()
                .forEach(unknown -> variables.put(
                        unknown, model.newVariable("x" + unknown).lower(0).upper(UNLIMITED)));
        int number = 0;
        for (Relation relation : component.relations()) {
            Expression expression = model.newExpression("r" + number++);
            relation.terms().forEach((unknown, factor) -> expression.set(variable(unknown), factor));
            if (relation.exact()) {
                expression.level(relation.low());
            } else {
                limit(expression, relation);
            }
        }
    }

    private static void limit(Expression expression, Relation relation) {
        if (Double.isFinite(relation.low())) {
            expression.lower(relation.low());
        }
        if (Double.isFinite(relation.high())) {
            expression.upper(relation.high());
        }
    }

    /** The least and greatest whole number that a sum and a known number can make. */
    long[] of(Map<Integer, Integer> terms, double known) {
        terms.keySet().forEach(unknown -> variable(unknown).weight(1));
        double least = value(model.minimise(), terms);
        double greatest = value(model.maximise(), terms);
        terms.keySet().forEach(unknown -> variable(unknown).weight(null));
        boolean limited = greatest < UNLIMITED - 1;
        return new long[] {
            Math.round(Math.ceil(least + known - TOLERANCE)),
            limited ? Math.round(Math.floor(greatest + known + TOLERANCE)) : Long.MAX_VALUE
        };
    }

    private double value(Optimisation.Result result, Map<Integer, Integer> terms) {
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException(
                    "The files contradict each other, or the attacker is wrong about them: " + result.getState());
        }
        return terms.keySet().stream()
                .mapToDouble(unknown -> result.doubleValue(model.indexOf(variable(unknown))))
                .sum();
    }

    private Variable variable(int unknown) {
        return Objects.requireNonNull(variables.get(unknown));
    }
}
