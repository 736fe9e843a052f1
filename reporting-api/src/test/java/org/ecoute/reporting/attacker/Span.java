package org.ecoute.reporting.attacker;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first to before the last, read from a period as files write it. */
record Span(LocalDate from, LocalDate to) {
    /** {@code 2020}, {@code 2016-2020} or {@code 2020-01-01..2020-04-30}. */
    static Span read(String period) {
        int dots = period.indexOf("..");
        if (dots > 0) {
            return new Span(
                    LocalDate.parse(period.substring(0, dots)),
                    LocalDate.parse(period.substring(dots + 2)).plusDays(1));
        }
        int first = Integer.parseInt(period.substring(0, 4));
        int last = Integer.parseInt(period.substring(period.length() - 4));
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** In months, as averages are made: whole ones where it can be, else days by the mean month. */
    double months() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1
                ? ChronoUnit.MONTHS.between(from, to)
                : ChronoUnit.DAYS.between(from, to) / 30.4375;
    }
}
