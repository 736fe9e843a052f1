package org.ecoute.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/** Names of periods for people, as short as they can be. */
final class PeriodLabel {
    private PeriodLabel() {}

    static LocalText of(Period period) {
        if (period.wholeYears()) {
            String years = period.id().replace('-', '–');
            return new LocalText(years, years);
        }
        boolean wholeMonths = period.from().getDayOfMonth() == 1 && period.to().getDayOfMonth() == 1;
        if (wholeMonths) {
            return new LocalText(months(period, "à", Language.FRENCH), months(period, "to", Language.ENGLISH));
        }
        if (period.days() == 1) {
            return new LocalText(day(period.from(), Language.FRENCH), day(period.from(), Language.ENGLISH));
        }
        return new LocalText(
                "du " + day(period.from(), Language.FRENCH) + " au " + day(period.lastDay(), Language.FRENCH),
                day(period.from(), Language.ENGLISH) + " to " + day(period.lastDay(), Language.ENGLISH));
    }

    /** {@code janvier 2021}, {@code janvier à avril 2021}, {@code décembre 2020 à avril 2021}. */
    private static String months(Period period, String to, Language language) {
        LocalDate last = period.lastDay();
        if (period.months() == 1) {
            return text(last, "MMMM\u00a0yyyy", language);
        }
        boolean oneYear = period.from().getYear() == last.getYear();
        return text(period.from(), oneYear ? "MMMM" : "MMMM\u00a0yyyy", language) + " " + to + " "
                + text(last, "MMMM\u00a0yyyy", language);
    }

    private static String day(LocalDate day, Language language) {
        String text = text(day, "d\u00a0MMMM\u00a0yyyy", language);
        boolean first = language == Language.FRENCH && day.getDayOfMonth() == 1;
        return first ? "1er" + text.substring(1) : text;
    }

    private static String text(LocalDate day, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
