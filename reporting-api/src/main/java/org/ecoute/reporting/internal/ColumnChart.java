package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Table;

/** One column for each period; a sum of others is left to the table, as it would dwarf them. */
final class ColumnChart {
    private static final int WIDTH = 360;
    private static final int FLOOR = 170;
    private static final int TALLEST = 130;
    private static final int HEIGHT = 196;
    private static final int STUB = 18;
    private static final int WIDEST = 56;
    private static final int MOST_LABELS = 5;

    private final Table table;
    private final Language language;
    private final String id;
    private final List<Period> periods;
    private final double largest;

    ColumnChart(Table table, Language language, String id) {
        this.table = table;
        this.language = language;
        this.id = id;
        this.periods = PeriodText.withoutSums(table.spec().periods());
        this.largest = Math.max(
                1,
                periods.stream()
                        .mapToDouble(one -> Charts.size(count(one)))
                        .max()
                        .orElse(1));
    }

    Html view() {
        Html drawing =
                Svg.drawing(id, WIDTH, HEIGHT, table.spec().title().in(language), Charts.description(table, language));
        double step = (double) WIDTH / periods.size();
        int every = (periods.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < periods.size(); i++) {
            column(drawing, periods.get(i), step * i, step);
            if (i % every == 0) {
                String brief = PeriodText.brief(periods.get(i), language);
                drawing.add(Svg.text(step * (i + 0.5), FLOOR + 18, "label middle", brief));
            }
        }
        return drawing;
    }

    private void column(Html drawing, Period period, double left, double step) {
        Cell count = count(period);
        boolean shown = count.number().isPresent();
        double height = shown ? TALLEST * Charts.size(count) / largest : STUB;
        double middle = left + step / 2;
        double width = Math.min(WIDEST, step * 0.6);
        Html bar = Svg.bar(middle - width / 2, FLOOR - height, width, height);
        drawing.add(shown ? Patterns.fill(bar, 0) : bar.classed("stub"));
        drawing.add(Svg.text(middle, FLOOR - height - 8, "value middle", CellText.of(count, language)));
    }

    private Cell count(Period period) {
        return table.count(period, Member.TOTAL.code());
    }
}
