package org.ecoute.reporting.internal;

import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;

/** A cell of a table on the page. */
final class CellView {
    private CellView() {}

    static Html of(Cell cell, Language language) {
        String status = CellText.status(cell);
        Html view = Html.of("td").classed(status).with("data-status", status);
        cell.number().ifPresent(number -> view.with("data-value", number.toPlainString()));
        if (status.equals("value")) {
            view.add(CellText.of(cell, language));
        } else {
            view.add(sign(cell, language));
        }
        if (cell instanceof Cell.Count count) {
            count.pending()
                    .ifPresent(pending ->
                            view.with("data-pending", CellText.number(pending)).add(pending(pending, language)));
        }
        return view;
    }

    /** The eye sees the sign, a screen reader says the words. */
    static Html sign(Cell cell, Language language) {
        String status = CellText.status(cell);
        return Html.of(
                "span",
                Html.of("span", CellText.of(cell, language)).with("aria-hidden", "true"),
                Html.of("span", Texts.in(language, "page." + status)).classed("visually-hidden"));
    }

    private static Html pending(Cell pending, Language language) {
        Object number = pending.number().isPresent() ? CellText.of(pending, language) : sign(pending, language);
        return Html.of("small", Texts.in(language, "page.provisional"), " ", number)
                .classed("pending");
    }
}
