package org.ecoute.reporting.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Table;

/** A table with its heading, its chart and what must be said about it. */
final class TableSection {
    /** More columns want a sheet turned round. */
    private static final int WIDE = 10;

    private final Bilan bilan;
    private final Table table;
    private final Language language;

    TableSection(Bilan bilan, Table table, Language language) {
        this.bilan = bilan;
        this.table = table;
        this.language = language;
    }

    /**
     * The section.
     *
     * @param medium makes each drawing fit for where it will be shown
     */
    Html view(UnaryOperator<Html> medium) {
        String id = anchor(table.spec().id());
        boolean wide = table.columns().size() > WIDE;
        Html section = Html.of("section").classed(wide ? "table wide" : "table").with("id", id);
        section.add(Html.of("h3", table.spec().title().in(language)));
        if (!table.axes().isEmpty() && table.rows().isEmpty()) {
            section.add(Html.of("p", Texts.in(language, "page.empty")).classed("empty"));
        } else {
            List<Html> drawings =
                    Charts.of(table, language, id).stream().map(medium).toList();
            if (!drawings.isEmpty()) {
                section.add(figure(drawings));
            }
            section.add(Html.of("div", new TableView(table, language).view())
                    .classed("scroll")
                    .with("role", "group")
                    .with("tabindex", 0)
                    .with("aria-label", table.spec().title().in(language)));
        }
        Html remarks = Html.of("div").classed("remarks");
        new Remarks(bilan, table, language).all().forEach(remark -> remarks.add(Html.of("p", remark)));
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
}
