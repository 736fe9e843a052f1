package org.ecoute.reporting.internal.protection;

import java.math.BigDecimal;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The attacker's linear programs: the least and the greatest value that a figure can have, given all that is known
 * (Handbook on Statistical Disclosure Control, chapter 4.2: feasibility intervals). Not thread-safe.
 */
final class LinearBounds {
    private final Unknowns unknowns;
    private final long reach;

    /**
     * @param reach no figure is moved further than this: what is not bounded by equations would otherwise have no end
     */
    LinearBounds(Unknowns unknowns, long reach) {
        this.unknowns = unknowns;
        this.reach = reach;
    }

    /**
     * A possible table in which a figure is as large or small as can be, rounded to integers; empty if none was found.
     *
     * @param direction 1 for large, −1 for small
     * @param integer whether every figure must come out whole
     */
    Optional<long[]> extreme(int figure, int direction, boolean integer) {
        ExpressionsBasedModel model = model(integer);
        model.getVariable(figure).weight(BigDecimal.ONE);
        Optimisation.Result result = direction > 0 ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        long[] table = unknowns.values().clone();
        for (int i = 0; i < table.length; i++) {
            table[i] = Math.round(result.doubleValue(i));
        }
        return Optional.of(table);
    }

    private ExpressionsBasedModel model(boolean integer) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = 2000;
        model.options.time_suffice = 1000;
        for (int i = 0; i < unknowns.size(); i++) {
            long value = unknowns.values()[i];
            Variable variable = model.newVariable("x" + i);
            variable.lower(Math.max(0, value - reach)).upper(value + reach).integer(integer);
        }
        int number = 0;
        for (Row row : unknowns.rows()) {
            Expression expression = model.newExpression("e" + number++).level(row.residue(unknowns.values()));
            for (int i = 0; i < row.figures().length; i++) {
                expression.set(row.figures()[i], row.signs()[i]);
            }
        }
        return model;
    }
}
