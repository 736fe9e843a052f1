package org.ecoute.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Column;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/** A table of figures on the page. */
final class TableView {
    private final Table table;
    private final Language language;

    TableView(Table table, Language language) {
        this.table = table;
        this.language = language;
    }

    Html view() {
        Html view = Html.of("table").add(caption());
        return switch (table.axes().size()) {
            case 0 -> byPeriod(view.classed("narrow"));
            case 1 -> byMember(view);
            default -> byMember(view.classed("crossed"));
        };
    }

    /** The heading above says the title to the eye; the period is told where no column head tells it. */
    private Html caption() {
        Html title = Html.of("span", table.spec().title().in(language)).classed("visually-hidden");
        List<Period> periods = table.spec().periods();
        return periods.size() > 1 || table.axes().isEmpty()
                ? Html.of("caption", title)
                : Html.of("caption", title, " ", periods.get(0).label().in(language));
    }

    /** Without dimensions there is one row of totals: it reads better turned round. */
    private Html byPeriod(Html view) {
        Html head = Html.of("tr", header(Texts.in(language, "page.period"), "col"));
        table.spec().measures().forEach(measure -> head.add(header(measure(measure), "col")));
        Html body = Html.of("tbody");
        for (Period period : table.spec().periods()) {
            Html row = Html.of("tr", header(period.label().in(language), "row"));
            table.spec()
                    .measures()
                    .forEach(measure -> row.add(CellView.of(
                            table.cell(period, Member.TOTAL.code(), Member.TOTAL.code(), measure), language)));
            body.add(row);
        }
        return view.add(Html.of("thead", head), body);
    }

    private Html byMember(Html view) {
        Html body = Html.of("tbody");
        table.rows().forEach(row -> body.add(row(row)));
        return view.add(Html.of("thead").addAll(heads()), body, Html.of("tfoot", row(table.total())));
    }

    private Html row(Row row) {
        Html view = Html.of("tr", header(row.member().label().in(language), "row"));
        row.cells().forEach(cell -> view.add(CellView.of(cell, language)));
        return row.member().residual() ? view.classed("residual") : view;
    }

    /** One line of heads for the periods, where there are several, and one for what stands below them. */
    private List<Html> heads() {
        String corner = table.axes().get(0).label().in(language);
        List<Period> periods = table.spec().periods();
        List<Html> heads = new ArrayList<>();
        if (periods.size() > 1) {
            int width = table.columns().size() / periods.size();
            Html head = Html.of("tr", header(corner, "col").with("rowspan", 2));
            periods.forEach(period -> head.add(
                    header(PeriodText.exact(period, language), "colgroup").with("colspan", width)));
            heads.add(head);
        }
        Html head = Html.of("tr");
        if (periods.size() == 1) {
            head.add(header(corner, "col"));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            head.add(columnHead(i));
        }
        heads.add(head);
        return heads;
    }

    private Html columnHead(int index) {
        Column column = table.columns().get(index);
        boolean crossed = table.axes().size() > 1;
        if (!crossed || column.measure() != Measure.COUNT) {
            Html head = header(measure(column.measure()), "col");
            base(column, index).ifPresent(head::add);
            return head;
        }
        return header(column.member().label().in(language), "col");
    }

    /** The denominator, beside every share. */
    private Optional<Html> base(Column column, int index) {
        Cell total = table.total().cells().get(index);
        if (column.measure() != Measure.SHARE || table.axes().size() > 1) {
            return Optional.empty();
        }
        String base = total instanceof Cell.Share share
                ? Numbers.count(share.base(), language)
                : Texts.in(language, "page." + CellText.status(total));
        return Optional.of(
                Html.of("small", Texts.in(language, "page.base-one", base)).classed("base"));
    }

    private String measure(Measure measure) {
        return Texts.in(language, "page.measure." + measure);
    }

    private static Html header(String text, String scope) {
        return Html.of("th", text).with("scope", scope);
    }
}
