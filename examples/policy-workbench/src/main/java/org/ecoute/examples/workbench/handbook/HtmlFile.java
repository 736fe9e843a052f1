package org.ecoute.examples.workbench.handbook;

import org.ecoute.model.Language;

/** A file of HTML with all it needs: no script, no other file, no network. */
final class HtmlFile {
    private static final String SHEET = Resources.text("handbook.css");

    private HtmlFile() {}

    static String text(Language language, String title, Html body) {
        Html head = Html.of(
                "head",
                Html.of("meta").with("charset", "utf-8"),
                Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Html.of("title", title),
                Html.of("style").addStyle(SHEET));
        return "<!DOCTYPE html>\n" + Html.of("html", head, body).with("lang", language.code());
    }
}
