package org.ecoute.examples.bilan.comparison;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecoute.examples.bilan.figures.PublishedFigure;
import org.ecoute.examples.bilan.figures.Resources;
import org.ecoute.model.Language;

/** Every published figure beside ours: one table for each service, period, indicator and dimension. */
final class FigureTables {
    private static final String NONE = "–";
    private static final Map<String, String> HEADINGS = Resources.rows(FigureTables.class, "headings.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private final List<Comparison> comparisons;

    FigureTables(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    String html() {
        StringBuilder html = new StringBuilder();
        schemes().forEach((scheme, ofScheme) -> {
            html.append("<section class=\"table\">\n<h3>")
                    .append(Html.text(word(scheme)))
                    .append("</h3>\n");
            groups(ofScheme).forEach((heading, rows) -> html.append(table(heading, rows)));
            html.append("</section>\n");
        });
        return html.toString();
    }

    private Map<String, List<Comparison>> schemes() {
        return comparisons.stream()
                .collect(Collectors.groupingBy(
                        one -> one.published().scheme(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, List<Comparison>> groups(List<Comparison> ofScheme) {
        return ofScheme.stream()
                .collect(Collectors.groupingBy(
                        one -> heading(one.published()), LinkedHashMap::new, Collectors.toList()));
    }

    private static String heading(PublishedFigure figure) {
        String what = word(figure.indicator());
        String by = figure.dimension().equals(figure.member()) ? "" : " " + word(figure.dimension());
        String heading = what + by + ", " + figure.period().label().in(Language.FRENCH);
        return heading.substring(0, 1).toUpperCase(Language.FRENCH.locale()) + heading.substring(1);
    }

    private static String table(String heading, List<Comparison> rows) {
        return "<div class=\"scroll\"><table class=\"figures\">\n<caption>" + Html.text(heading) + "</caption>\n"
                + "<thead><tr><th scope=\"col\">Chiffre</th><th scope=\"col\">Publié</th><th scope=\"col\">Recalculé</th>"
                + "<th scope=\"col\">Rapprochement</th></tr></thead>\n<tbody>\n"
                + rows.stream().map(FigureTables::row).collect(Collectors.joining())
                + "</tbody>\n</table></div>\n";
    }

    private static String row(Comparison one) {
        return "<tr><th scope=\"row\">" + Html.text(word(one.published().member())) + "</th><td>"
                + one.published().value().map(French::number).orElse(NONE) + "</td><td>"
                + one.ours().map(French::number).orElse(NONE) + "</td><td class=\"outcome "
                + one.outcome().styleClass() + "\">" + Html.text(one.outcome().label() + awaited(one)) + "</td></tr>\n";
    }

    private static String awaited(Comparison one) {
        return one.awaited()
                .filter(count -> count.compareTo(BigDecimal.ZERO) > 0)
                .map(count -> " (" + French.number(count) + " ordres de mission attendus)")
                .orElse("");
    }

    private static String word(String name) {
        return HEADINGS.getOrDefault(name, name);
    }
}
