package org.ecoute.reporting.internal;

import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/** Horizontal bars for one period: one panel of small multiples, each on its own scale. */
final class BarChart {
    private static final int WIDTH = 360;
    private static final int TOP = 30;
    private static final int STEP = 38;
    private static final int BAR = 14;
    private static final int VALUE_ROOM = 96;
    private static final int STUB = 18;

    private final Table table;
    private final Language language;
    private final String id;
    private final Period period;
    private final List<Row> rows;
    private final double largest;

    BarChart(Table table, Language language, String id, int period) {
        this.table = table;
        this.language = language;
        this.id = id + "-" + period;
        this.period = table.spec().periods().get(period);
        this.rows = table.rows();
        this.largest = Math.max(
                1,
                rows.stream().mapToDouble(row -> Charts.size(count(row))).max().orElse(1));
    }

    Html view() {
        String when = period.label().in(language);
        Html drawing = Svg.drawing(
                id,
                WIDTH,
                TOP + STEP * rows.size(),
                table.spec().title().in(language) + ", " + when,
                Charts.description(table, language));
        drawing.add(Svg.text(0, 16, "panel-title", when));
        for (int i = 0; i < rows.size(); i++) {
            drawing.addAll(row(rows.get(i), TOP + STEP * i).toList());
        }
        return drawing;
    }

    private Stream<Html> row(Row row, double y) {
        Cell count = count(row);
        Html label = Svg.label(0, y + 13, row.member().label().in(language), WIDTH);
        double width = count.number().isPresent() ? (WIDTH - VALUE_ROOM) * Charts.size(count) / largest : STUB;
        Html bar = Svg.bar(0, y + 18, width, BAR);
        Html value = Svg.text(width + 6, y + 29, "value", value(row, count));
        if (count.number().isEmpty()) {
            return Stream.of(label, bar.classed("stub"), value);
        }
        Patterns.fill(bar, row.member(), 0);
        return width > 0 ? Stream.of(label, bar, value) : Stream.of(label, value);
    }

    private String value(Row row, Cell count) {
        String text = Charts.figure(count, language);
        if (!table.spec().measures().contains(Measure.SHARE) || count.number().isEmpty()) {
            return text;
        }
        Cell share = table.cell(period, row.member().code(), Member.TOTAL.code(), Measure.SHARE);
        return share.number().isPresent() ? text + " · " + CellText.of(share, language) : text;
    }

    private Cell count(Row row) {
        return table.count(period, row.member().code());
    }
}
