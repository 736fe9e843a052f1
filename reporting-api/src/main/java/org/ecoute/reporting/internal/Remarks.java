package org.ecoute.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.Axis;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Indicator;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/** What must be said below a table: the unit, the base of shares, what is provisional. */
record Remarks(Bilan bilan, Table table, Language language) {
    List<String> all() {
        List<String> remarks = new ArrayList<>();
        remarks.add(Texts.in(language, "page.counted", table.indicator().label().in(language)));
        if (table.spec().measures().contains(Measure.SHARE)) {
            remarks.add(Texts.in(language, table.axes().size() > 1 ? "page.base-row" : "page.base"));
        }
        if (table.axes().stream().anyMatch(Axis::multiValued)) {
            remarks.add(Texts.in(language, "page.multi"));
        }
        pending().ifPresent(remarks::add);
        table.spec().note().map(note -> note.in(language)).ifPresent(remarks::add);
        return remarks;
    }

    private Optional<String> pending() {
        boolean any = Stream.concat(table.rows().stream(), Stream.of(table.total()))
                .map(Row::cells)
                .flatMap(List::stream)
                .anyMatch(cell ->
                        cell instanceof Cell.Count count && count.pending().isPresent());
        Optional<LocalText> what = table.indicator().pending().map(Indicator.Pending::what);
        return any ? what.map(text -> Texts.in(language, "page.pending", asOf(), text.in(language))) : Optional.empty();
    }

    private String asOf() {
        return bilan.asOf().map(instant -> Numbers.instant(instant, language)).orElse("");
    }
}
