package org.ecoute.reporting.internal;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Table;

/** The charts of a table. Every figure in them stands in the table that follows. */
final class Charts {
    private Charts() {}

    /** The drawings of a table, none if it has no chart or nothing to draw. */
    static List<Html> of(Table table, Language language, String id) {
        String chart = id + "-chart";
        return switch (table.spec().chart()) {
            case NONE -> List.of();
            case BARS -> each(table, period -> new BarChart(table, language, chart, period).view());
            case COLUMNS -> List.of(new ColumnChart(table, language, chart).view());
            case STACKED_BARS -> List.of(new StackedBarChart(table, language, chart).view());
            case SMALL_MULTIPLES -> SmallMultiples.of(table, language, chart);
            case FUNNEL -> each(table, period -> new FunnelChart(table, language, chart, period).view());
            case TILE_MAP -> each(table, period -> new TileMap(table, language, chart, period).view());
        };
    }

    private static List<Html> each(Table table, IntFunction<Html> panel) {
        return IntStream.range(0, table.spec().periods().size()).mapToObj(panel).toList();
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

    /** What a shape is as large as; nothing where the figure is not shown. */
    static double size(Cell cell) {
        return cell.number().map(Number::doubleValue).orElse(0.0);
    }

    /** A figure beside its shape: what is masked says so in full, as there is room. */
    static String figure(Cell cell, Language language) {
        return cell instanceof Cell.Masked ? Texts.in(language, "page.masked") : CellText.of(cell, language);
    }
}
