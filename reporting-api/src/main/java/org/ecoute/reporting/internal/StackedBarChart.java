package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/** One bar for each row, divided by the second dimension, with its legend. Draws the last period. */
final class StackedBarChart {
    private static final int WIDTH = 360;
    private static final int STEP = 38;
    private static final int BAR = 16;
    private static final int BAR_ROOM = 315;
    private static final int LEGEND_STEP = 20;
    private static final int SWATCH = 12;

    private final Table table;
    private final Language language;
    private final String id;
    private final Period period;
    private final List<Member> parts;
    private final double largest;

    StackedBarChart(Table table, Language language, String id) {
        this.table = table;
        this.language = language;
        this.id = id;
        this.period = table.spec().periods().get(table.spec().periods().size() - 1);
        this.parts = table.columns().stream()
                .filter(column -> column.period().equals(period) && column.measure() == Measure.COUNT)
                .map(column -> column.member())
                .filter(member -> !member.equals(Member.TOTAL))
                .toList();
        this.largest =
                Math.max(1, table.rows().stream().mapToDouble(this::shown).max().orElse(1));
    }

    Html view() {
        double legend = LEGEND_STEP * parts.size() + 10;
        Html drawing = Svg.drawing(
                id,
                WIDTH,
                legend + STEP * table.rows().size(),
                table.spec().title().in(language),
                Charts.description(table, language));
        for (int i = 0; i < parts.size(); i++) {
            drawing.add(Patterns.fill(Svg.bar(0, LEGEND_STEP * i + 2, SWATCH, SWATCH), i));
            drawing.add(Svg.text(
                    SWATCH + 6,
                    LEGEND_STEP * i + 12,
                    "label",
                    parts.get(i).label().in(language)));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(drawing, table.rows().get(i), legend + STEP * i);
        }
        return drawing;
    }

    private void row(Html drawing, Row row, double y) {
        drawing.add(Svg.label(0, y + 13, row.member().label().in(language), WIDTH));
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = BAR_ROOM * Charts.size(cell(row, parts.get(i))) / largest;
            if (width > 0) {
                drawing.add(Patterns.fill(Svg.bar(x, y + 18, width, BAR), i));
                x += width;
            }
        }
        Cell total = cell(row, Member.TOTAL);
        drawing.add(Svg.text(x + 6, y + 31, "value", CellText.of(total, language)));
    }

    private double shown(Row row) {
        return parts.stream().mapToDouble(part -> Charts.size(cell(row, part))).sum();
    }

    private Cell cell(Row row, Member part) {
        return table.cell(period, row.member().code(), part.code(), Measure.COUNT);
    }
}
