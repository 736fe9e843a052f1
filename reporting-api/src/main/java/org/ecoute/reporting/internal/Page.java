package org.ecoute.reporting.internal;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Section;

/** The whole page. */
final class Page {
    private static final String CONTENT = "contenu";

    private final Bilan bilan;
    private final Language language;

    Page(Bilan bilan, Language language) {
        this.bilan = bilan;
        this.language = language;
    }

    String text() {
        Html page = Html.of("html", head(), body()).with("lang", language.code());
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private Html head() {
        return Html.of(
                "head",
                Html.of("meta").with("charset", "utf-8"),
                Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Html.of("meta").with("name", "color-scheme").with("content", "light dark"),
                Html.of("title", bilan.title().in(language)),
                Html.of("style").addOwnResource(Resources.text("page.css")));
    }

    private Html body() {
        Html main = Html.of("main").with("id", CONTENT);
        main.add(Html.of("p", PageParts.readingNote(bilan, language)).classed("reading"));
        bilan.spec().sections().forEach(section -> main.add(section(section)));
        main.add(new Colophon(bilan, language).view());
        Html body = Html.of(
                "body",
                Html.of("a", Texts.in(language, "page.skip")).classed("skip").with("href", "#" + CONTENT),
                Patterns.definitions(),
                new Cover(bilan, language).view(),
                Html.of("div", PageParts.contents(bilan, language, UnaryOperator.identity()), main)
                        .classed("frame"));
        return body.with(
                        "data-watermark",
                        Texts.in(
                                language,
                                "page.watermark." + bilan.certificate().level()))
                .classed(bilan.certificate()
                        .level()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
    }

    private Html section(Section section) {
        Html view = PageParts.section(section, language);
        section.tables().stream()
                .map(table -> new TableSection(bilan, bilan.table(table.id()), language).view(UnaryOperator.identity()))
                .forEach(view::add);
        return view;
    }
}
