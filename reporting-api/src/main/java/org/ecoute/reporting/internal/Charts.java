package org.ecoute.reporting.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecoute.model.Language;
import org.ecoute.reporting.Table;

/** The charts of a table. Every figure in them stands in the table that follows. */
final class Charts {
    private Charts() {}

    static Optional<Html> of(Table table, Language language, String id) {
        return switch (table.spec().chart()) {
            case NONE -> Optional.empty();
            case BARS -> Optional.of(bars(table, language, id));
            case COLUMNS -> Optional.of(figure(List.of(new ColumnChart(table, language, id).view())));
            case STACKED_BARS -> Optional.of(figure(List.of(new StackedBarChart(table, language, id).view())));
        };
    }

    private static Html bars(Table table, Language language, String id) {
        return figure(IntStream.range(0, table.spec().periods().size())
                .mapToObj(period -> new BarChart(table, language, id + "-chart-" + period, period).view())
                .toList());
    }

    private static Html figure(List<Html> panels) {
        Html figure = Html.of("figure").classed("charts");
        panels.forEach(panel -> figure.add(Html.of("div", panel).classed("panel")));
        return figure;
    }

    /** What a chart shows, in words. */
    static String description(Table table, Language language) {
        String counted = table.indicator().label().in(language);
        return table.axes().isEmpty()
                ? Texts.in(language, "page.chart.over", counted)
                : Texts.in(
                        language,
                        "page.chart.by",
                        counted,
                        table.axes().get(0).label().in(language));
    }
}
