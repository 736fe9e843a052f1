package org.ecoute.reporting.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.reporting.Period;

/** Periods as charts and standards need them. */
final class PeriodText {
    private static final int MONTHS_OF_A_QUARTER = 3;

    private PeriodText() {}

    /** Short enough to stand below a column: a year, a quarter, a month, or the two months that a period spans. */
    static String brief(Period period, Language language) {
        LocalDate first = period.from();
        LocalDate last = period.to().minusDays(1);
        if (first.getDayOfYear() == 1 && period.to().getDayOfYear() == 1) {
            return period.label().in(language);
        }
        if (wholeMonths(period, MONTHS_OF_A_QUARTER) && first.getMonthValue() % MONTHS_OF_A_QUARTER == 1) {
            String quarter = String.valueOf(1 + first.getMonthValue() / MONTHS_OF_A_QUARTER);
            return Texts.in(language, "page.quarter", quarter, String.valueOf(first.getYear()));
        }
        if (wholeMonths(period, 1)) {
            return month(first, "LLL yyyy", language);
        }
        boolean sameYear = first.getYear() == last.getYear();
        return month(first, sameYear ? "LLL" : "LLL yyyy", language) + "–" + month(last, "LLL yyyy", language);
    }

    /** Where there is little room but the dates must be exact. */
    static String exact(Period period, Language language) {
        boolean wholeMonths = period.from().getDayOfMonth() == 1 && period.to().getDayOfMonth() == 1;
        return wholeMonths ? brief(period, language) : period.label().in(language);
    }

    /** Those that contain no other, as a sum would dwarf its parts; all, where that leaves nothing to compare. */
    static List<Period> withoutSums(List<Period> periods) {
        List<Period> parts = periods.stream()
                .filter(one -> periods.stream().noneMatch(other -> contains(one, other)))
                .toList();
        return parts.size() > 1 ? parts : periods;
    }

    private static boolean wholeMonths(Period period, int months) {
        return period.from().getDayOfMonth() == 1
                && period.from().plusMonths(months).equals(period.to());
    }

    private static boolean contains(Period one, Period other) {
        return !one.equals(other) && one.span(other).equals(one);
    }

    private static String month(LocalDate day, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern.replace(' ', '\u00a0'), language.locale())
                .format(day);
    }
}
