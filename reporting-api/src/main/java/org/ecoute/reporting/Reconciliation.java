package org.ecoute.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether figures agree with one another: ours or published ones, from any number of tables. Corrects nothing.
 * Immutable.
 *
 * <pre>{@code
 * Reconciliation.of(Map.of("women", valueOf(30), "men", valueOf(52), "beneficiaries", valueOf(52)),
 *         List.of(Equation.total("by gender", "beneficiaries", List.of("women", "men")))).discrepancies();
 * }</pre>
 */
public final class Reconciliation {
    private final List<Discrepancy> discrepancies;
    private final List<Equation> unverifiable;
    private final List<Equation> holding;

    private Reconciliation(List<Discrepancy> discrepancies, List<Equation> unverifiable, List<Equation> holding) {
        this.discrepancies = List.copyOf(discrepancies);
        this.unverifiable = List.copyOf(unverifiable);
        this.holding = List.copyOf(holding);
    }

    /** Checks equations over plain named figures. */
    public static Reconciliation of(Map<String, BigDecimal> figures, List<Equation> equations) {
        List<Discrepancy> discrepancies = new ArrayList<>();
        List<Equation> unverifiable = new ArrayList<>();
        List<Equation> holding = new ArrayList<>();
        for (Equation equation : equations) {
            Optional<BigDecimal> left = sum(figures, equation.left());
            Optional<BigDecimal> right = sum(figures, equation.right());
            if (left.isEmpty() || right.isEmpty()) {
                unverifiable.add(equation);
            } else if (left.orElseThrow().compareTo(right.orElseThrow()) == 0) {
                holding.add(equation);
            } else {
                discrepancies.add(new Discrepancy(equation, left.orElseThrow(), right.orElseThrow()));
            }
        }
        return new Reconciliation(discrepancies, unverifiable, holding);
    }

    /**
     * Checks the counts of published tables: every total against the sum of its members, except where members may
     * overlap, and every two tables that count the same things in the same period.
     */
    public static Reconciliation of(List<Table> tables) {
        TableEquations equations = new TableEquations(tables);
        return of(equations.figures(), equations.equations());
    }

    /** The equations that do not hold, with both sides. */
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /** The equations that name a figure that is masked or not there: they are neither right nor wrong. */
    public List<Equation> unverifiable() {
        return unverifiable;
    }

    /** The equations that hold. */
    public List<Equation> holding() {
        return holding;
    }

    private static Optional<BigDecimal> sum(Map<String, BigDecimal> figures, List<String> names) {
        if (!figures.keySet().containsAll(names)) {
            return Optional.empty();
        }
        return Optional.of(names.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
