package org.ecoute.reporting.internal;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ecoute.model.code.RegionCode;

/** Public holidays by region of work. Thread-safe; each calendar and year is worked out once. */
final class HolidayCalendars {
    /** Grand Est: three of its ten departments have two holidays more than the rest of the country. */
    private static final RegionCode GRAND_EST = RegionCode.of("44");

    private static final String BAS_RHIN = "67";

    /** Regions without a calendar of their own have the national one. */
    private static final Map<RegionCode, HolidayCalendar> OVERSEAS = Map.of(
            RegionCode.of("01"), HolidayCalendar.GUADELOUPE,
            RegionCode.of("02"), HolidayCalendar.MARTINIQUE,
            RegionCode.of("03"), HolidayCalendar.FRENCH_GUIANA,
            RegionCode.of("04"), HolidayCalendar.REUNION,
            RegionCode.of("06"), HolidayCalendar.MAYOTTE,
            RegionCode.of("975"), HolidayCalendar.SAINT_PIERRE_AND_MIQUELON,
            RegionCode.of("977"), HolidayCalendar.SAINT_BARTHELEMY,
            RegionCode.of("978"), HolidayCalendar.SAINT_MARTIN,
            RegionCode.of("987"), HolidayCalendar.FRENCH_POLYNESIA);

    private static final Map<Key, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    private HolidayCalendars() {}

    /**
     * What a day is in a region. Empty on the holidays of Alsace and Moselle in Grand Est, as a case file knows the
     * region and not the department.
     *
     * @param region where somebody works; unknown: as in most of the country
     */
    static Optional<DayKind> kindOf(LocalDate day, Optional<RegionCode> region) {
        HolidayCalendar calendar =
                region.flatMap(code -> Optional.ofNullable(OVERSEAS.get(code))).orElse(HolidayCalendar.FRANCE);
        if (holidays(calendar, day.getYear()).contains(day)) {
            return Optional.of(DayKind.PUBLIC_HOLIDAY);
        }
        boolean holidayInAlsace =
                holidays(HolidayCalendar.FRANCE, day.getYear(), BAS_RHIN).contains(day);
        boolean uncertain = holidayInAlsace && region.equals(Optional.of(GRAND_EST));
        return uncertain ? Optional.empty() : Optional.of(byDayOfWeek(day.getDayOfWeek()));
    }

    private static DayKind byDayOfWeek(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> DayKind.SATURDAY;
            case SUNDAY -> DayKind.SUNDAY;
            default -> DayKind.WORKING_DAY;
        };
    }

    private static Set<LocalDate> holidays(HolidayCalendar calendar, int year, String... departments) {
        return HOLIDAYS.computeIfAbsent(new Key(calendar, year, List.of(departments)), HolidayCalendars::work);
    }

    /**
     * Observances are left out: Mayotte’s calendar lists some that stop no work. One thread at a time, as Jollyday shows its
     * list of services to others before it has filled it.
     */
    private static synchronized Set<LocalDate> work(Key key) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(key.calendar));
        return manager
                .getHolidays(Year.of(key.year), HolidayType.PUBLIC_HOLIDAY, key.departments.toArray(String[]::new))
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Key(HolidayCalendar calendar, int year, List<String> departments) {}
}
