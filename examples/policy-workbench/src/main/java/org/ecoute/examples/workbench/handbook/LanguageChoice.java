package org.ecoute.examples.workbench.handbook;

import java.util.Set;
import org.ecoute.model.Language;

/**
 * The page before all others: in which language?
 *
 * @param languages those that there are
 */
record LanguageChoice(Set<Language> languages) {
    String html() {
        Language first = languages.iterator().next();
        Html list = Html.of("ul").classed("languages");
        languages.forEach(language -> list.add(item(language)));
        Html main = Html.of("main", Html.of("h1", "Écoute"), list).classed("choice");
        return HtmlFile.text(first, new Texts(first).of("index.title"), Html.of("body", main));
    }

    private static Html item(Language language) {
        Texts texts = new Texts(language);
        Html link = Html.of("a", texts.of("index.title"))
                .with("href", language.code() + "/" + Page.INDEX + ".html")
                .with("hreflang", language.code());
        return Html.of("li", link, " ", Html.of("span", texts.of("way.language")))
                .with("lang", language.code());
    }
}
