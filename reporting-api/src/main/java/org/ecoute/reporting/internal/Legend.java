package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Member;

/** How to read the signs: suppressed, zero, not available and not stated are four different things. */
final class Legend {
    private static final Cell MASKED = new Cell.Masked();
    private static final Cell NOT_AVAILABLE = new Cell.NotAvailable();

    private Legend() {}

    /** For the page. */
    static Html view(Language language) {
        Html list = Html.of("dl").classed("legend");
        entry(list, "0", "zero", language);
        entry(list, CellView.sign(MASKED, language).classed("masked"), "masked", language);
        entry(list, CellView.sign(NOT_AVAILABLE, language).classed("not-available"), "not-available", language);
        entry(list, Member.NOT_STATED.label().in(language), "not-stated", language);
        return entry(list, Texts.in(language, "page.provisional-short"), "provisional", language);
    }

    private static Html entry(Html list, Object sign, String key, Language language) {
        return list.add(Html.of("div", Html.of("dt", sign), Html.of("dd", meaning(key, language))));
    }

    /** The same as plain lines. */
    static List<String> lines(Language language) {
        return List.of(
                line("0", "zero", language),
                line(CellText.of(MASKED, language), "masked", language),
                line(CellText.of(NOT_AVAILABLE, language), "not-available", language),
                line(Member.NOT_STATED.label().in(language), "not-stated", language),
                line("p", "provisional", language));
    }

    private static String line(String sign, String key, Language language) {
        return Texts.in(language, "page.legend.line", sign, meaning(key, language));
    }

    private static String meaning(String key, Language language) {
        return Texts.in(language, "page.legend." + key);
    }
}
