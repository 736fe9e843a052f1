package org.ecoute.examples.workbench.handbook;

import java.time.LocalDate;
import org.ecoute.model.scheme.ClauseVersion;

/**
 * The days of versions in words, both ends included as people count them.
 *
 * @param texts in which language
 */
record Dates(Texts texts) {
    String of(ClauseVersion version) {
        String from = version.from().map(texts::date).orElse("");
        String last = version.before().map(Dates::dayBefore).map(texts::date).orElse("");
        if (from.isEmpty()) {
            return last.isEmpty() ? texts.of("dates.always") : texts.of("dates.until", last);
        }
        return last.isEmpty() ? texts.of("dates.from", from) : texts.of("dates.between", from, last);
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }
}
