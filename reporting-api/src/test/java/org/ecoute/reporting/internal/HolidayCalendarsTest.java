package org.ecoute.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ecoute.model.code.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarsTest {
    @ParameterizedTest
    @CsvSource({
        // the abolition of slavery, each territory on its own day
        "2020-04-27, 06, PUBLIC_HOLIDAY",
        "2020-04-27, 11, WORKING_DAY",
        "2020-05-22, 02, PUBLIC_HOLIDAY",
        "2020-05-22, 01, WORKING_DAY",
        "2020-05-27, 01, PUBLIC_HOLIDAY",
        "2020-06-10, 03, PUBLIC_HOLIDAY",
        "2019-12-20, 04, PUBLIC_HOLIDAY",
        "2019-12-20, 11, WORKING_DAY",
        // the whole country
        "2020-07-14, 11, PUBLIC_HOLIDAY",
        "2020-08-15, 53, PUBLIC_HOLIDAY",
        "2020-07-14, 04, PUBLIC_HOLIDAY",
        // weekends
        "2020-07-18, 11, SATURDAY",
        "2020-07-19, 11, SUNDAY",
        // an observance that stops no work
        "2020-10-29, 06, WORKING_DAY",
        // 26 December and Good Friday are holidays of Alsace and Moselle alone
        "2019-12-26, 84, WORKING_DAY",
        "2020-04-10, 11, WORKING_DAY"
    })
    void should_know_what_a_day_is_where_somebody_works(LocalDate day, String region, DayKind kind) {
        assertThat(HolidayCalendars.kindOf(day, Optional.of(RegionCode.of(region))))
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-26", "2020-04-10"})
    void should_not_guess_the_department_in_grand_est(LocalDate day) {
        assertThat(HolidayCalendars.kindOf(day, Optional.of(RegionCode.of("44"))))
                .isEmpty();
        assertThat(HolidayCalendars.kindOf(day.minusDays(2), Optional.of(RegionCode.of("44"))))
                .isPresent();
    }

    @Test
    void should_take_the_national_holidays_where_the_region_is_unknown() {
        assertThat(HolidayCalendars.kindOf(LocalDate.of(2020, 5, 1), Optional.empty()))
                .contains(DayKind.PUBLIC_HOLIDAY);
        assertThat(HolidayCalendars.kindOf(LocalDate.of(2020, 5, 22), Optional.empty()))
                .contains(DayKind.WORKING_DAY);
    }
}
