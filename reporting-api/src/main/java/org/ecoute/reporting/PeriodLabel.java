package org.ecoute.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/** Names of periods for people. */
final class PeriodLabel {
    private PeriodLabel() {}

    static LocalText of(Period period) {
        if (period.wholeYears()) {
            String years = period.id().replace('-', '–');
            return new LocalText(years, years);
        }
        return new LocalText(
                "du " + day(period.from(), Language.FRENCH) + " au " + day(period.lastDay(), Language.FRENCH),
                day(period.from(), Language.ENGLISH) + " to " + day(period.lastDay(), Language.ENGLISH));
    }

    private static String day(LocalDate day, Language language) {
        String text = DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0yyyy", language.locale())
                .format(day);
        boolean first = language == Language.FRENCH && day.getDayOfMonth() == 1;
        return first ? "1er" + text.substring(1) : text;
    }
}
