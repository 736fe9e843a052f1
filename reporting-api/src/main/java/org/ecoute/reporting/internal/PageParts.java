package org.ecoute.reporting.internal;

import java.util.function.UnaryOperator;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Section;

/** What the page and the PDF have in common. */
final class PageParts {
    private PageParts() {}

    /** PREV-05 stands before the first figure, not only among the notes. */
    static String readingNote(Bilan bilan, Language language) {
        return bilan.notes().get(0).text().in(language);
    }

    /**
     * The contents.
     *
     * @param medium makes each link fit for where it will be shown
     */
    static Html contents(Bilan bilan, Language language, UnaryOperator<Html> medium) {
        Html list = Html.of("ol");
        bilan.spec()
                .sections()
                .forEach(section -> list.add(item(section.id(), section.title().in(language), medium)));
        list.add(item(Colophon.ANCHOR, Texts.in(language, "page.notes"), medium));
        return Html.of("nav", Html.of("h2", Texts.in(language, "page.contents")), list)
                .with("aria-label", Texts.in(language, "page.contents"));
    }

    /** A section with its heading, still without its tables. */
    static Html section(Section section, Language language) {
        return Html.of("section", Html.of("h2", section.title().in(language)))
                .classed("chapter")
                .with("id", TableSection.anchor(section.id()));
    }

    private static Html item(String id, String title, UnaryOperator<Html> medium) {
        Html link = Html.of("a", title).with("href", "#" + TableSection.anchor(id));
        return Html.of("li", medium.apply(link));
    }
}
