package org.ecoute.reporting.internal;

import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Section;

/** The pages for a PDF: the parts of the page, in a style without what only browsers know. */
final class PdfPage {
    private final Bilan bilan;
    private final Language language;

    PdfPage(Bilan bilan, Language language) {
        this.bilan = bilan;
        this.language = language;
    }

    String text() {
        return Html.of("html", head(), body()).with("lang", language.code()).toString();
    }

    private Html head() {
        Html bookmarks = Html.of("bookmarks");
        bilan.spec()
                .sections()
                .forEach(section ->
                        bookmarks.add(bookmark(section.id(), section.title().in(language))));
        bookmarks.add(bookmark(Colophon.ANCHOR, Texts.in(language, "page.notes")));
        return Html.of(
                "head",
                Html.of("title", bilan.title().in(language)),
                Html.of("meta").with("name", "subject").with("content", Dates.of(bilan, language)),
                Html.of("style").addOwnResource(style()),
                bookmarks);
    }

    /** PDF/UA wants every link described. */
    private static Html described(Html link) {
        return link.with("title", link.text());
    }

    private static Html bookmark(String id, String name) {
        return Html.of("bookmark").with("name", name).with("href", "#" + TableSection.anchor(id));
    }

    /** What it may be used for stands on every page. */
    private String style() {
        String mark = Texts.in(language, "page.watermark." + bilan.certificate().level());
        String title = mark + " · " + bilan.title().in(language);
        String foot =
                bilan.certificate().hash().map(hash -> title + " · " + hash).orElse(title);
        return Resources.text("pdf.css")
                .replace("{{foot}}", foot.replace("\\", "").replace("\"", ""));
    }

    private Html body() {
        Html main = Html.of(
                "main", Html.of("p", PageParts.readingNote(bilan, language)).classed("reading"));
        bilan.spec().sections().forEach(section -> main.add(section(section)));
        main.add(new Colophon(bilan, language).view());
        return Html.of(
                "body",
                new Cover(bilan, language).view(),
                PageParts.contents(bilan, language, PdfPage::described),
                main);
    }

    private Html section(Section section) {
        Html view = PageParts.section(section, language);
        section.tables().stream()
                .map(table -> new TableSection(bilan, bilan.table(table.id()), language).view(PdfDrawing::of))
                .forEach(view::add);
        return view;
    }
}
