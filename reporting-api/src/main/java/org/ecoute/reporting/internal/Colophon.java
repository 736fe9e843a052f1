package org.ecoute.reporting.internal;

import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Loss;
import org.ecoute.reporting.Note;

/** How to read the figures, the reading notes, and what they rest on. */
final class Colophon {
    static final String ANCHOR = "notes";

    private final Bilan bilan;
    private final Language language;

    Colophon(Bilan bilan, Language language) {
        this.bilan = bilan;
        this.language = language;
    }

    Html view() {
        return Html.of(
                        "section",
                        Html.of("h2", Texts.in(language, "page.notes")),
                        Html.of("section", Html.of("h3", Texts.in(language, "page.legend")), Legend.view(language)),
                        notes(),
                        facts())
                .classed("chapter notes")
                .with("id", ANCHOR);
    }

    private Html notes() {
        Html list = Html.of("ul").classed("notes");
        for (Note note : bilan.notes()) {
            list.add(Html.of("li", note.text().in(language)).with("data-note", note.code()));
        }
        return list;
    }

    private Html facts() {
        Html facts = Html.of("dl").classed("facts");
        fact(facts, "page.certificate", bilan.certificate().statement().in(language));
        bilan.certificate().hash().ifPresent(hash -> fact(facts, "page.certificate-hash", hash));
        bilan.certificate().loss().ifPresent(loss -> fact(facts, "page.loss", loss(loss)));
        bilan.provenance()
                .forEach(one -> fact(facts, "page.provenance", one.label().in(language)));
        bilan.rulePacks().forEach(pack -> fact(facts, "page.rules", pack.value()));
        return facts;
    }

    private String loss(Loss loss) {
        return Texts.in(
                language,
                "page.loss.shares",
                Numbers.decimal(loss.shareOfCells(), language),
                String.valueOf(loss.roughShareOfPersons()));
    }

    private void fact(Html facts, String key, String value) {
        facts.add(Html.of("div", Html.of("dt", Texts.in(language, key)), Html.of("dd", value)));
    }
}
