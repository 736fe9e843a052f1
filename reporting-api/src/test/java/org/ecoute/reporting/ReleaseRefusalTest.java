package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ecoute.reporting.Fixtures.agent;
import static org.ecoute.reporting.Fixtures.bleu;
import static org.ecoute.reporting.Fixtures.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ecoute.model.InvalidValueException;
import org.junit.jupiter.api.Test;

class ReleaseRefusalTest {
    private static final Period MAY_TO_SEPTEMBER = new Period(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 10, 1));
    private static final String TABLE = "files by organisation";
    private static final String TOTAL = Member.TOTAL.code();

    private final Ledger ledger = Ledger.inMemory();

    @Test
    void should_mask_a_longer_period_to_which_few_persons_were_added() {
        Releases.publish(spring(20), ledger, 11, Releases.JANUARY_TO_APRIL);

        Bilan later = Releases.publish(springAndSummer(20, 3), ledger, 11, Releases.JANUARY_TO_SEPTEMBER);

        assertThat(later.table(TABLE).count(Releases.JANUARY_TO_SEPTEMBER, TOTAL))
                .isEqualTo(new Cell.Masked());
    }

    @Test
    void should_show_a_longer_period_to_which_enough_persons_were_added() {
        Releases.publish(spring(20), ledger, 11, Releases.JANUARY_TO_APRIL);

        Bilan later = Releases.publish(springAndSummer(20, 14), ledger, 11, Releases.JANUARY_TO_SEPTEMBER);

        assertThat(later.table(TABLE).count(Releases.JANUARY_TO_SEPTEMBER, TOTAL))
                .isEqualTo(count(34));
    }

    @Test
    void should_refuse_another_count_for_what_was_shown_as_final_and_name_release_and_figure() {
        Releases.publish(spring(20), ledger, 11, Releases.JANUARY_TO_APRIL);

        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> Releases.publish(spring(40), ledger, 11, Releases.JANUARY_TO_APRIL))
                .withMessageContaining("release 1 (parts-of-a-year, as of 2021-0")
                .withMessageContaining("showed 20")
                .withMessageContaining("2020-01-01..2020-04-30")
                .withMessageContaining("now 40")
                .satisfies(refused -> assertThat(refused.earlier())
                        .hasValueSatisfying(name -> assertThat(name).startsWith("release 1")));
        assertThat(ledger.releases()).hasSize(1);
    }

    @Test
    void should_refuse_a_figure_that_follows_from_what_an_earlier_release_showed() {
        Releases.publish(springAndSummer(20, 3), ledger, 2, Releases.JANUARY_TO_APRIL, Releases.JANUARY_TO_SEPTEMBER);

        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> Releases.publish(springAndSummer(20, 3), ledger, 11, MAY_TO_SEPTEMBER))
                .withMessageContaining("endangers release 1");
        assertThat(ledger.releases()).hasSize(1);
    }

    @Test
    void should_let_provisional_figures_be_revised_and_protect_what_the_revision_tells() {
        Releases.publish(asOf("2020-05-15T00:00:00+02:00", 20), ledger, 11, Period.year(2020));
        Bilan second = Releases.publish(asOf("2020-08-15T00:00:00+02:00", 50), ledger, 11, Period.year(2020));
        Bilan third = Releases.publish(asOf("2020-09-15T00:00:00+02:00", 52), ledger, 11, Period.year(2020));

        assertThat(second.table(TABLE).count(Period.year(2020), TOTAL)).isEqualTo(count(50));
        assertThat(third.table(TABLE).count(Period.year(2020), TOTAL)).isEqualTo(new Cell.Masked());
    }

    @Test
    void should_not_protect_without_a_ledger() {
        Cube cube = spring(20).stream().collect(Cube.of(Releases.spec(Period.year(2020))));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> cube.publish(DisclosurePolicy.health()))
                .withMessageContaining("Ledger.inMemory()");
    }

    @Test
    void should_refuse_a_release_that_follows_another_one_than_the_last() {
        Releases.publish(spring(20), ledger, 11, Releases.JANUARY_TO_APRIL);
        Release first = ledger.releases().get(0);

        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> ledger.append(first))
                .withMessageContaining("publish again");
    }

    private static List<AssessedCaseFile> spring(int number) {
        return opened("2020-03-02T10:00:00+01:00", number, Fixtures.AS_OF.toString());
    }

    private static List<AssessedCaseFile> springAndSummer(int spring, int summer) {
        List<AssessedCaseFile> all = new ArrayList<>(spring(spring));
        all.addAll(opened("2020-07-02T10:00:00+02:00", summer, Fixtures.AS_OF.toString()));
        return all;
    }

    private static List<AssessedCaseFile> asOf(String instant, int number) {
        return opened("2020-03-02T10:00:00+01:00", number, instant);
    }

    /** In two organisations by turns, so that not all are alike. */
    private static List<AssessedCaseFile> opened(String at, int number, String asOf) {
        return IntStream.range(0, number)
                .mapToObj(i -> bleu("D-" + at.substring(0, 7) + "-" + i, at, agent("B1", i % 2 == 0 ? "ARS" : "CREPS"))
                        .asOf(asOf)
                        .assessed())
                .toList();
    }
}
