package org.ecoute.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** Periods as people write them in specifications. */
final class PeriodText {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}))?");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?");
    private static final String CURE =
            "Write 2020, 2016-2020, 2021-01..2021-04 or 2019-12-23..2020-12-31, both ends inclusive.";

    private PeriodText() {}

    static Period parse(String text) {
        String written = text.strip();
        try {
            Matcher years = YEARS.matcher(written);
            if (years.matches()) {
                return Period.years(Integer.parseInt(years.group(1)), Integer.parseInt(last(years)));
            }
            Matcher months = MONTHS.matcher(written);
            if (months.matches()) {
                return Period.ofDays(
                        YearMonth.parse(months.group(1)).atDay(1),
                        YearMonth.parse(last(months)).atEndOfMonth());
            }
            Matcher days = DAYS.matcher(written);
            if (days.matches()) {
                return Period.ofDays(LocalDate.parse(days.group(1)), LocalDate.parse(last(days)));
            }
        } catch (DateTimeException e) {
            throw new InvalidValueException("period", text, "There is no such day or month. " + CURE);
        }
        throw new InvalidValueException("period", text, CURE);
    }

    /** The end, or the beginning where only one is written. */
    private static String last(Matcher matcher) {
        return matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
    }
}
