package org.ecoute.reporting.internal;

import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;

/** What a report covers and how it stood when, in one line. */
final class Dates {
    private Dates() {}

    static String of(Bilan bilan, Language language) {
        String asOf = bilan.asOf()
                .map(instant -> Texts.in(language, "page.as-of", Numbers.instant(instant, language)))
                .orElseGet(() -> Texts.in(language, "page.as-of-nothing"));
        return Texts.in(language, "page.covers", bilan.period().label().in(language)) + " · " + asOf;
    }
}
