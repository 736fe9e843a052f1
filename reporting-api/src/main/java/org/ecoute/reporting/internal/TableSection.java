package org.ecoute.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Indicator;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/** A table with its heading, its chart and what must be said about it. */
final class TableSection {
    private final Bilan bilan;
    private final Table table;
    private final Language language;

    TableSection(Bilan bilan, Table table, Language language) {
        this.bilan = bilan;
        this.table = table;
        this.language = language;
    }

    Html view() {
        String id = anchor(table.spec().id());
        Html section = Html.of("section").classed("table").with("id", id);
        section.add(Html.of("h3", table.spec().title().in(language)));
        if (!table.axes().isEmpty() && table.rows().isEmpty()) {
            section.add(Html.of("p", Texts.in(language, "page.empty")).classed("empty"));
        } else {
            List<Html> drawings = Charts.of(table, language, id);
            if (!drawings.isEmpty()) {
                section.add(figure(drawings));
            }
            section.add(Html.of("div", new TableView(table, language).view())
                    .classed("scroll")
                    .with("role", "region")
                    .with("tabindex", 0)
                    .with("aria-label", table.spec().title().in(language)));
        }
        Html remarks = Html.of("div").classed("remarks");
        remarks().forEach(remark -> remarks.add(Html.of("p", remark)));
        return section.add(remarks);
    }

    private Html figure(List<Html> drawings) {
        String kind = table.spec().chart().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Html figure = Html.of("figure").classed("charts " + kind);
        drawings.forEach(drawing -> figure.add(Html.of("div", drawing).classed("panel")));
        return figure;
    }

    /** Identifiers of the page hold no dots, which style sheets would read as classes. */
    static String anchor(String id) {
        return id.replace('.', '-');
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(Texts.in(language, "page.counted", table.indicator().label().in(language)));
        if (table.spec().measures().contains(Measure.SHARE)) {
            remarks.add(Texts.in(language, table.axes().size() > 1 ? "page.base-row" : "page.base"));
        }
        if (table.axes().stream().anyMatch(axis -> axis.multiValued())) {
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
