package org.ecoute.reporting.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/** One small panel for each member, a column for each period, all panels on one scale so that they can be compared. */
final class SmallMultiples {
    private static final int WIDTH = 180;
    private static final int FLOOR = 96;
    private static final int TALLEST = 56;
    private static final int HEIGHT = 116;
    private static final int STUB = 8;

    private final Table table;
    private final Language language;
    private final List<Period> periods;
    private final double largest;

    private SmallMultiples(Table table, Language language) {
        this.table = table;
        this.language = language;
        this.periods = PeriodText.withoutSums(table.spec().periods());
        this.largest = Math.max(
                1,
                table.rows().stream()
                        .flatMap(row -> periods.stream().map(period -> cell(row, period)))
                        .mapToDouble(Charts::size)
                        .max()
                        .orElse(1));
    }

    static List<Html> of(Table table, Language language, String id) {
        SmallMultiples panels = new SmallMultiples(table, language);
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> panels.panel(table.rows().get(row), id + "-" + row))
                .toList();
    }

    private Html panel(Row row, String id) {
        String member = row.member().label().in(language);
        Html drawing = Svg.drawing(
                        id,
                        WIDTH,
                        HEIGHT,
                        table.spec().title().in(language) + ", " + member,
                        Charts.description(table, language))
                .classed("small");
        drawing.add(Svg.label(0, 13, member, WIDTH));
        double step = (double) WIDTH / periods.size();
        for (int i = 0; i < periods.size(); i++) {
            column(drawing, cell(row, periods.get(i)), step * i, step, row);
        }
        String first = PeriodText.brief(periods.get(0), language);
        drawing.add(Svg.text(0, FLOOR + 16, "value", first));
        if (periods.size() > 1) {
            String last = PeriodText.brief(periods.get(periods.size() - 1), language);
            drawing.add(Svg.text(WIDTH, FLOOR + 16, "value end", last));
        }
        return drawing;
    }

    private void column(Html drawing, Cell cell, double left, double step, Row row) {
        boolean shown = cell.number().isPresent();
        double height = shown ? TALLEST * Charts.size(cell) / largest : STUB;
        Html bar = Svg.bar(left + step * 0.12, FLOOR - height, step * 0.76, height);
        drawing.add(shown ? Patterns.fill(bar, row.member(), 0) : bar.classed("stub"));
        drawing.add(Svg.text(left + step / 2, FLOOR - height - 5, "value middle", CellText.of(cell, language)));
    }

    private Cell cell(Row row, Period period) {
        return table.count(period, row.member().code());
    }
}
