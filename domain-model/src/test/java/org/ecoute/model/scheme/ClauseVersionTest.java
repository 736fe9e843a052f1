package org.ecoute.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClauseVersionTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 3, 9);
    private static final LocalDate AFTER = LocalDate.of(2021, 1, 1);

    @Test
    void should_hold_from_its_first_day_until_the_day_before_the_next_version() {
        ClauseVersion version = new ClauseVersion(1, Optional.of(FIRST), Optional.of(AFTER));

        assertThat(version.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(version.holdsOn(FIRST)).isTrue();
        assertThat(version.holdsOn(AFTER.minusDays(1))).isTrue();
        assertThat(version.holdsOn(AFTER)).isFalse();
    }

    @Test
    void should_hold_on_every_day_without_dates() {
        ClauseVersion version = new ClauseVersion(1, Optional.empty(), Optional.empty());

        assertThat(version.holdsOn(LocalDate.MIN)).isTrue();
        assertThat(version.holdsOn(LocalDate.MAX)).isTrue();
    }
}
