package org.ecoute.examples.bilan.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecoute.examples.bilan.figures.PublishedFigure;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.figures.Resources;
import org.ecoute.reporting.Discrepancy;
import org.ecoute.reporting.Equation;
import org.ecoute.reporting.Reconciliation;

/**
 * What ought to hold between the published figures, checked by the reporting module. The equations and what may explain
 * a broken one stand in a table of this package; whether one is broken is worked out, not written there.
 */
final class PublishedEquations {
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Map<String, String> explanations = new LinkedHashMap<>();

    PublishedEquations(PublishedFigures published) {
        Map<String, List<PublishedFigure>> groups = published.all().stream()
                .filter(figure -> figure.value().isPresent())
                .collect(Collectors.groupingBy(PublishedEquations::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, members) ->
                members.forEach(one -> figures.put(name(one), one.value().orElseThrow())));
        for (List<String> row : Resources.rows(PublishedEquations.class, "equations.tsv")) {
            equations.add(new Equation(row.get(0), names(groups, row.get(1)), names(groups, row.get(2))));
            explanations.put(row.get(0), row.get(3));
        }
    }

    /** The broken ones. */
    List<Contradiction> contradictions() {
        return reconciliation().discrepancies().stream().map(this::told).toList();
    }

    /** How many hold. */
    int holding() {
        return reconciliation().holding().size();
    }

    private Reconciliation reconciliation() {
        return Reconciliation.of(figures, equations);
    }

    private Contradiction told(Discrepancy found) {
        Equation equation = found.equation();
        return new Contradiction(
                equation.why(),
                sum(equation.left()),
                found.left(),
                sum(equation.right()),
                found.right(),
                explanations.getOrDefault(equation.why(), ""));
    }

    private String sum(List<String> names) {
        return names.stream()
                .map(name -> French.number(figures.getOrDefault(name, BigDecimal.ZERO)))
                .collect(Collectors.joining(" + "));
    }

    /** The names of a group's figures; a group is named as in the table, period, scheme, indicator and dimension. */
    private static List<String> names(Map<String, List<PublishedFigure>> groups, String group) {
        List<PublishedFigure> members = groups.get(group);
        if (members == null) {
            throw new IllegalStateException("equations.tsv names the figures \"" + group
                    + "\", which are not published." + " Maybe one of " + groups.keySet() + ".");
        }
        return members.stream().map(PublishedEquations::name).toList();
    }

    private static String group(PublishedFigure figure) {
        return figure.period().id() + " " + figure.scheme() + " " + figure.indicator() + " " + figure.dimension();
    }

    private static String name(PublishedFigure figure) {
        return group(figure) + " " + figure.member() + " (line " + figure.line() + ")";
    }
}
