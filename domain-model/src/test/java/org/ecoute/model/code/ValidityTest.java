package org.ecoute.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.ecoute.model.InvalidValueException;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate REFORM = LocalDate.parse("2021-04-01");

    @Test
    void should_begin_on_its_first_day() {
        Validity validity = new Validity(Optional.of(REFORM), Optional.empty());

        assertThat(validity.contains(REFORM.minusDays(1))).isFalse();
        assertThat(validity.contains(REFORM)).isTrue();
    }

    @Test
    void should_end_before_its_last_date() {
        Validity validity = new Validity(Optional.empty(), Optional.of(REFORM));

        assertThat(validity.contains(REFORM.minusDays(1))).isTrue();
        assertThat(validity.contains(REFORM)).isFalse();
    }

    @Test
    void should_hold_on_every_day_where_nothing_is_recorded() {
        assertThat(Validity.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.ALWAYS.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void should_refuse_to_end_on_the_day_it_begins() {
        assertThatThrownBy(() -> new Validity(Optional.of(REFORM), Optional.of(REFORM)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2021-04-01 to before 2021-04-01");
    }
}
