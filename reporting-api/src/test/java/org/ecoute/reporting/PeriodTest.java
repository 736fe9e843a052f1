package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Period VERT = Period.ofDays(LocalDate.of(2019, 12, 23), LocalDate.of(2020, 12, 31));

    @Test
    void should_contain_its_first_day_and_not_the_day_after_its_last() {
        Period year = Period.year(2020);

        assertThat(year.contains(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(year.contains(LocalDate.of(2019, 12, 31))).isFalse();
    }

    @Test
    void should_take_the_day_in_paris() {
        assertThat(Period.dayOf(OffsetDateTime.parse("2021-01-01T00:30:00+04:00")))
                .isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void should_follow_one_another_or_grow() {
        Period four = Period.ofDays(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 5, 10));

        assertThat(four.successive(java.time.Period.ofMonths(2)))
                .extracting(Period::id)
                .containsExactly("2021-01-01..2021-02-28", "2021-03-01..2021-04-30", "2021-05-01..2021-05-10");
        assertThat(four.cumulative(java.time.Period.ofMonths(2)))
                .extracting(Period::id)
                .containsExactly("2021-01-01..2021-02-28", "2021-01-01..2021-04-30", "2021-01-01..2021-05-10");
    }

    @Test
    void should_have_a_name_that_people_use() {
        assertThat(Period.year(2020).label()).isEqualTo(new LocalText("2020", "2020"));
        assertThat(Period.years(2016, 2020).label().french()).isEqualTo("2016–2020");
        assertThat(VERT.label().french()).isEqualTo("du 23\u00a0décembre\u00a02019 au 31\u00a0décembre\u00a02020");
        assertThat(Period.ofDays(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 29))
                        .label()
                        .french())
                .startsWith("du 1er\u00a0avril");
        assertThat(Period.parse("2021-04").label()).isEqualTo(new LocalText("avril\u00a02021", "April\u00a02021"));
        assertThat(Period.parse("2021-01..2021-04").label())
                .isEqualTo(new LocalText("janvier à avril\u00a02021", "January to April\u00a02021"));
        assertThat(Period.parse("2020-12..2021-04").label().french()).isEqualTo("décembre\u00a02020 à avril\u00a02021");
        assertThat(Period.parse("2021-04-01").label().french()).isEqualTo("1er\u00a0avril\u00a02021");
    }

    @Test
    void should_read_what_it_is_called() {
        assertThat(Stream.of(VERT, Period.year(2020), Period.years(2016, 2020)))
                .allSatisfy(period -> assertThat(Period.parse(period.id())).isEqualTo(period));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.parse("2021-04-31"))
                .withMessageContaining("no such day");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.parse("avril 2021"))
                .withMessageContaining("2021-01..2021-04");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Period.parse("2021-2020"));
    }

    @Test
    void should_measure_months_exactly_where_they_are_whole() {
        assertThat(Period.year(2020).months()).isEqualTo(12);
        assertThat(VERT.days()).isEqualTo(375);
        assertThat(137 / VERT.months()).isCloseTo(11.12, within(0.005));
    }

    @Test
    void should_refuse_to_end_before_it_begins() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Period(day, day))
                .withMessageContaining("2020-01-01 to 2020-01-01");
    }
}
