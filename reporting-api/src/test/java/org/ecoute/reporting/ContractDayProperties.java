package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ContractDayProperties {
    private static final int HOUR = 3_600;
    private static final int DAY = 24 * HOUR;

    @Property
    void should_count_the_days_that_the_calendar_of_the_contracts_names(
            @ForAll @IntRange(min = -70 * 366, max = 130 * 366) int day,
            @ForAll @IntRange(min = 0, max = DAY - 1) int second,
            @ForAll @IntRange(min = -12, max = 14) int offset) {
        OffsetDateTime instant = instant((long) day * DAY + second, offset);

        assertThat(ContractDay.of(instant)).isEqualTo(Period.dayOf(instant).toEpochDay());
    }

    @Property
    void should_count_the_right_day_within_hours_of_midnight(
            @ForAll @IntRange(min = -70 * 366, max = 130 * 366) int day,
            @ForAll @IntRange(min = -3 * HOUR, max = HOUR) int second) {
        OffsetDateTime instant = instant((long) day * DAY + second, 0);

        assertThat(ContractDay.of(instant)).isEqualTo(Period.dayOf(instant).toEpochDay());
    }

    private static OffsetDateTime instant(long epochSecond, int hours) {
        return Instant.ofEpochSecond(epochSecond).atOffset(ZoneOffset.ofHours(hours));
    }
}
