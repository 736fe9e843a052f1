package org.ecoute.examples.bilan.comparison;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecoute.examples.bilan.figures.Resources;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.PageStyle;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Provenance;

/** The page: one self-contained file in French, in the look of the bilan. */
final class ComparisonPage {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'à' H 'h' mm", Locale.FRANCE);

    private static final String NOBODY =
            " ; ils ne sont ceux de personne, et tous les chiffres sont montrés exactement";

    private final List<Bilan> reports;
    private final List<Comparison> comparisons;
    private final PublishedEquations equations;

    ComparisonPage(List<Bilan> reports, List<Comparison> comparisons, PublishedEquations equations) {
        this.reports = List.copyOf(reports);
        this.comparisons = List.copyOf(comparisons);
        this.equations = equations;
    }

    String html() {
        Map<String, String> parts = Map.of(
                "style", PageStyle.css() + Resources.text(ComparisonPage.class, "page.css"),
                "provenance", Html.text(provenance()),
                "certificate",
                        Html.text(reports.get(0).certificate().statement().in(Language.FRENCH)),
                "as-of", Html.text(asOf()),
                "tiles", tiles(),
                "equations", Html.text(equationCount()),
                "contradictions",
                        equations.contradictions().stream()
                                .map(ComparisonPage::contradiction)
                                .collect(Collectors.joining()),
                "doubts", rows("doubts.tsv"),
                "lost", rows("lost.tsv"),
                "figures", new FigureTables(comparisons).html());
        String page = Resources.text(ComparisonPage.class, "page.html");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            page = page.replace("{{" + part.getKey() + "}}", part.getValue());
        }
        return page;
    }

    private String provenance() {
        SortedSet<Provenance> all = new TreeSet<>();
        reports.forEach(report -> all.addAll(report.provenance()));
        return all.stream().map(one -> one.label().in(Language.FRENCH)).collect(Collectors.joining(" ; "))
                + (all.equals(Set.of(Provenance.RECONSTRUCTED)) ? NOBODY : "");
    }

    /** Each convention's case files were assessed at an instant of their own. */
    private String asOf() {
        String instants = reports.stream()
                .flatMap(report -> report.asOf().stream())
                .map(instant -> INSTANT.format(instant.atZoneSameInstant(Period.CONTRACT_ZONE)))
                .distinct()
                .collect(Collectors.joining(" et au "));
        return instants.isEmpty() ? "aucun dossier" : "situation au " + instants + ", heure de Paris";
    }

    private String tiles() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        comparisons.forEach(one -> counts.merge(one.outcome(), 1L, Long::sum));
        return Arrays.stream(Outcome.values())
                .filter(counts::containsKey)
                .map(outcome -> "<div><dt>" + Html.text(outcome.plural()) + "</dt><dd>"
                        + French.number(BigDecimal.valueOf(counts.getOrDefault(outcome, 0L))) + "</dd></div>\n")
                .collect(Collectors.joining());
    }

    private String equationCount() {
        return "Égalités attendues entre les chiffres publiés : " + equations.holding() + " tiennent, "
                + equations.contradictions().size() + " non.";
    }

    private static String contradiction(Contradiction found) {
        return "<section class=\"table contradiction\">\n<h3>" + Html.text(found.subject())
                + "</h3>\n<p class=\"sums\">"
                + Html.text(side(found.left(), found.leftSum()) + " ≠ " + side(found.right(), found.rightSum()))
                + "</p>\n<p>" + Html.text(found.explanation()) + "</p>\n</section>\n";
    }

    private static String side(String sum, BigDecimal value) {
        String total = French.number(value);
        return sum.equals(total) ? total : sum + " = " + total;
    }

    private static String rows(String resource) {
        return Resources.rows(ComparisonPage.class, resource).stream()
                .map(cells -> "<tr><th scope=\"row\">" + Html.text(cells.get(0)) + "</th>"
                        + cells.stream()
                                .skip(1)
                                .map(cell -> "<td>" + Html.text(cell) + "</td>")
                                .collect(Collectors.joining())
                        + "</tr>\n")
                .collect(Collectors.joining());
    }
}
