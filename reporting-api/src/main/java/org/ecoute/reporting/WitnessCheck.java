package org.ecoute.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the tables of a proof: no value below 0, every equation holds with the public values, and every figure of which
 * something is demanded has two values that lie far enough apart.
 */
final class WitnessCheck {
    private final Proof proof;
    private final List<String> flaws;
    private final Map<Integer, Spread> spreads = new HashMap<>();
    private final Map<Integer, Integer> setOf = new HashMap<>();
    private final Map<Integer, Integer> columnOf = new HashMap<>();

    WitnessCheck(Proof proof, List<String> flaws) {
        this.proof = proof;
        this.flaws = flaws;
    }

    private record Spread(long least, long greatest) {
        Spread with(Spread other) {
            return new Spread(Math.min(least, other.least), Math.max(greatest, other.greatest));
        }
    }

    void check(List<Proof.Equation> equations) {
        for (int set = 0; set < proof.tables().size(); set++) {
            read(set, proof.tables().get(set));
        }
        equations.forEach(this::check);
        for (int place = 0; place < proof.figures().size(); place++) {
            check(place, proof.figures().get(place));
        }
    }

    private void read(int set, Proof.Tables tables) {
        for (int column = 0; column < tables.figures().size(); column++) {
            int place = tables.figures().get(column);
            columnOf.put(place, column);
            if (setOf.put(place, set) != null) {
                flaws.add("in two sets of tables: " + name(place));
            }
            for (List<Long> values : tables.values()) {
                read(place, values.get(column));
            }
        }
    }

    private void read(int place, long value) {
        if (value < 0) {
            flaws.add("below 0 in a table: " + name(place));
        }
        spreads.merge(place, new Spread(value, value), Spread::with);
    }

    /** Equations whose figures stand in no table and are not all public bind nothing that is demanded. */
    private void check(Proof.Equation equation) {
        int set = setOf(equation);
        int rows = set < 0 ? 1 : proof.tables().get(set).values().size();
        for (int row = 0; row < rows; row++) {
            check(equation, set, row);
        }
    }

    private void check(Proof.Equation equation, int set, int row) {
        Long total = value(equation.total(), set, row);
        boolean complete = total != null;
        long difference = total == null ? 0 : total;
        for (int part : equation.parts()) {
            Long value = value(part, set, row);
            complete &= value != null;
            difference -= value == null ? 0 : value;
        }
        if (complete && difference != 0) {
            flaws.add("does not add up to " + name(equation.total()) + ": a difference of " + difference);
        } else if (!complete && set >= 0) {
            flaws.add("some figure is in no table that adds up to " + name(equation.total()));
        }
    }

    /** The set of tables in which the figures of an equation stand that are not public; −1 if they are in none. */
    private int setOf(Proof.Equation equation) {
        int set = setOf.getOrDefault(equation.total(), -1);
        for (int part : equation.parts()) {
            set = set < 0 ? setOf.getOrDefault(part, -1) : set;
        }
        return set;
    }

    private @Nullable Long value(int place, int set, int row) {
        Proof.Figure figure = proof.figures().get(place);
        if (figure.standing() == Proof.Standing.PUBLIC) {
            return figure.value();
        }
        Integer column = columnOf.get(place);
        return column == null || setOf.getOrDefault(place, -1) != set
                ? null
                : proof.tables().get(set).values().get(row).get(column);
    }

    private void check(int place, Proof.Figure figure) {
        Spread spread = spreads.get(place);
        if (figure.standing() == Proof.Standing.PUBLIC) {
            if (spread != null) {
                flaws.add("public, but in a table: " + name(place));
            }
        } else if (figure.width() > 0 && (spread == null || spread.greatest() - spread.least() < figure.width())) {
            flaws.add("no two tables lie " + figure.width() + " apart: " + name(place));
        }
    }

    private String name(int place) {
        return proof.figures().get(place).name();
    }
}
