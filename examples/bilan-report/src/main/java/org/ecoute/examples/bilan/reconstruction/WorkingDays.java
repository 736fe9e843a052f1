package org.ecoute.examples.bilan.reconstruction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days of 2019-12-23 to 2020-12-31 that are working days, or days off, whatever the region: days off in some regions
 * only (26 December, Good Friday, abolition days) are neither, so that the report's own calendar decides nothing here.
 */
final class WorkingDays {
    private static final Set<MonthDay> OFF = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(4, 13),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(5, 21),
            MonthDay.of(6, 1),
            MonthDay.of(7, 14),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final Set<MonthDay> OFF_SOMEWHERE = Set.of(
            MonthDay.of(4, 10),
            MonthDay.of(4, 27),
            MonthDay.of(5, 22),
            MonthDay.of(5, 27),
            MonthDay.of(5, 28),
            MonthDay.of(6, 10),
            MonthDay.of(10, 9),
            MonthDay.of(12, 26));

    private WorkingDays() {}

    static boolean isWorkingDay(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return !isWeekend(day) && !OFF.contains(date) && !OFF_SOMEWHERE.contains(date);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
