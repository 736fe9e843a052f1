package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/**
 * What becomes of a whole in one period: a bar for all, and below it a bar for each part, hung where the part before
 * ended. A part that is not shown has no place and no width, only a stub, so that the drawing tells no more than the
 * table.
 */
final class FunnelChart {
    private static final int WIDTH = 360;
    private static final int ROOM = 340;
    private static final int TOP = 30;
    private static final int STEP = 44;
    private static final int BAR = 18;
    private static final int STUB = 18;

    private final Table table;
    private final Language language;
    private final String id;
    private final Period period;
    private final Cell whole;
    private final double scale;
    private double placed;

    FunnelChart(Table table, Language language, String id, int period) {
        this.table = table;
        this.language = language;
        this.id = id + "-" + period;
        this.period = table.spec().periods().get(period);
        this.whole = count(table.total());
        double parts = table.rows().stream()
                .mapToDouble(row -> Charts.size(count(row)))
                .sum();
        this.scale = ROOM / Math.max(1, Math.max(Charts.size(whole), parts));
    }

    Html view() {
        List<Row> rows = table.rows();
        String when = period.label().in(language);
        Html drawing = Svg.drawing(
                id,
                WIDTH,
                TOP + STEP * (rows.size() + 1),
                table.spec().title().in(language) + ", " + when,
                Charts.description(table, language));
        drawing.add(Svg.text(0, 16, "panel-title", when));
        all(drawing);
        for (int i = 0; i < rows.size(); i++) {
            part(drawing, rows.get(i), i, TOP + STEP * (i + 1));
        }
        return drawing;
    }

    private void all(Html drawing) {
        drawing.add(Svg.label(0, TOP + 13, words(Member.TOTAL, whole), WIDTH));
        Html bar = Svg.bar(0, TOP + 18, whole.number().isPresent() ? Charts.size(whole) * scale : STUB, BAR);
        drawing.add(whole.number().isPresent() ? bar.classed("whole") : bar.classed("stub"));
    }

    private void part(Html drawing, Row row, int index, double y) {
        Cell count = count(row);
        double width = Charts.size(count) * scale;
        drawing.add(Svg.label(0, y + 13, words(row.member(), count), WIDTH));
        if (count.number().isEmpty()) {
            drawing.add(Svg.bar(0, y + 18, STUB, BAR).classed("stub"));
        } else if (width > 0) {
            double left = placed * scale;
            if (left > 0) {
                drawing.add(Svg.line(left, TOP + 18 + BAR, left, y + 18));
            }
            drawing.add(Patterns.fill(Svg.bar(left, y + 18, width, BAR), row.member(), index));
            placed += Charts.size(count);
        }
    }

    private String words(Member member, Cell count) {
        return member.label().in(language) + " · " + Charts.figure(count, language);
    }

    private Cell count(Row row) {
        return table.count(period, row.member().code());
    }
}
