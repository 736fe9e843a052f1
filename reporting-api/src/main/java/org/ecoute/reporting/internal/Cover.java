package org.ecoute.reporting.internal;

import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Provenance;

/** What a reader sees first: the title, what the report may be used for, the key figures. */
final class Cover {
    private final Bilan bilan;
    private final Language language;

    Cover(Bilan bilan, Language language) {
        this.bilan = bilan;
        this.language = language;
    }

    Html view() {
        Html inner = Html.of("div").classed("inner");
        inner.add(Html.of("p", bilan.certificate().statement().in(language)).classed("certificate"));
        inner.add(Html.of("h1", bilan.title().in(language)));
        inner.add(Html.of("p", Dates.of(bilan, language)).classed("dates"));
        if (bilan.provenance().stream().anyMatch(one -> one != Provenance.RECORDED)) {
            inner.add(Html.of("p", provenance()).classed("provenance"));
        }
        inner.add(keyFigures());
        return Html.of("header", inner).classed("cover");
    }

    private String provenance() {
        return bilan.provenance().stream().map(one -> one.label().in(language)).collect(Collectors.joining(" · "));
    }

    private Html keyFigures() {
        Html list = Html.of("dl").with("aria-label", Texts.in(language, "page.key-figures"));
        for (KeyFigure figure : bilan.spec().keyFigures()) {
            Cell cell = bilan.cell(figure);
            Object value = cell.number().isPresent() ? CellText.of(cell, language) : CellView.sign(cell, language);
            Html number = Html.of("dd", value);
            if (cell instanceof Cell.Count count && count.pending().isPresent()) {
                number.add(Html.of("small", Texts.in(language, "page.provisional-short")));
            }
            list.add(Html.of("div", Html.of("dt", figure.label().in(language)), number));
        }
        return list;
    }
}
