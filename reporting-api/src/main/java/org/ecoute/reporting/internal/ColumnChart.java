package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Table;

/** One column for each period; a period that contains others would dwarf them and is left to the table. */
final class ColumnChart {
    private static final int WIDTH = 360;
    private static final int FLOOR = 170;
    private static final int TALLEST = 130;
    private static final int HEIGHT = 196;
    private static final int STUB = 18;

    private final Table table;
    private final Language language;
    private final String id;
    private final List<Period> periods;
    private final double largest;

    ColumnChart(Table table, Language language, String id) {
        this.table = table;
        this.language = language;
        this.id = id + "-chart";
        this.periods = table.spec().periods().stream()
                .filter(one -> table.spec().periods().stream().noneMatch(other -> contains(one, other)))
                .toList();
        this.largest = Math.max(
                1, periods.stream().mapToDouble(one -> size(count(one))).max().orElse(1));
    }

    Html view() {
        Html drawing =
                Svg.drawing(id, WIDTH, HEIGHT, table.spec().title().in(language), Charts.description(table, language));
        double step = (double) WIDTH / periods.size();
        for (int i = 0; i < periods.size(); i++) {
            column(drawing, periods.get(i), step * i, step);
        }
        return drawing;
    }

    private void column(Html drawing, Period period, double left, double step) {
        Cell count = count(period);
        boolean shown = count.number().isPresent();
        double height = shown ? TALLEST * size(count) / largest : STUB;
        double middle = left + step / 2;
        Html bar = Svg.bar(left + step * 0.2, FLOOR - height, step * 0.6, height);
        drawing.add(shown ? bar.with("fill", Patterns.fill(0)) : bar.classed("stub"));
        drawing.add(Svg.text(middle, FLOOR - height - 8, "value middle", CellText.of(count, language)));
        drawing.add(Svg.text(middle, FLOOR + 18, "label middle", period.label().in(language)));
    }

    private Cell count(Period period) {
        return table.count(period, Member.TOTAL.code());
    }

    private static boolean contains(Period one, Period other) {
        return !one.equals(other) && one.span(other).equals(one);
    }

    private static double size(Cell cell) {
        return cell.number().map(Number::doubleValue).orElse(0.0);
    }
}
