package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ecoute.reporting.AttackedReport.JANUARY_TO_APRIL;
import static org.ecoute.reporting.AttackedReport.JANUARY_TO_SEPTEMBER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundingTest {
    private static final List<AssessedCaseFile> CASE_FILES = RandomYear.of(1);

    @TempDir
    private Path folder;

    @Test
    void should_say_that_counts_are_rounded_in_the_certificate_and_the_notes() {
        Ledger ledger = Ledger.inMemory();
        Bilan bilan = publish(JANUARY_TO_APRIL, DisclosurePolicy.rounding(5), ledger);

        assertThat(bilan.certificate().level()).isEqualTo(Certificate.Level.ROUNDED);
        assertThat(bilan.certificate().statement().english()).contains("multiple of 5", "release no. 1");
        assertThat(bilan.certificate().hash())
                .contains(ledger.releases().get(0).proof().hash());
        assertThat(bilan.notes()).extracting(Note::code).contains("rounded");
    }

    @Test
    void should_mask_nothing() {
        Bilan bilan = publish(JANUARY_TO_APRIL, DisclosurePolicy.rounding(5), Ledger.inMemory());

        assertThat(bilan.tables())
                .flatExtracting(Table::rows)
                .flatExtracting(Row::cells)
                .isNotEmpty()
                .noneMatch(Cell.Masked.class::isInstance);
    }

    @Test
    void should_make_no_new_release_of_what_was_let_out_before() {
        Ledger ledger = Ledger.inMemory();
        publish(JANUARY_TO_APRIL, DisclosurePolicy.rounding(5), ledger);
        publish(JANUARY_TO_APRIL, DisclosurePolicy.rounding(5), ledger);

        assertThat(ledger.releases()).hasSize(1);
    }

    @Test
    void should_freeze_in_a_file_too() throws IOException {
        Path file = folder.resolve("bilans.ledger");
        Bilan first;
        try (LedgerFile ledger = Ledger.open(file)) {
            first = publish(JANUARY_TO_APRIL, DisclosurePolicy.rounding(5), ledger);
        }
        try (LedgerFile ledger = Ledger.open(file)) {
            Bilan second = publish(JANUARY_TO_APRIL, DisclosurePolicy.rounding(5), ledger);

            assertThat(second.certificate()).isEqualTo(first.certificate());
            assertThat(ledger.releases()).hasSize(1);
        }
    }

    @Test
    void should_not_let_exact_and_rounded_counts_out_together() {
        Ledger rounded = Ledger.inMemory();
        publish(JANUARY_TO_APRIL, DisclosurePolicy.rounding(5), rounded);
        Ledger exact = Ledger.inMemory();
        publish(JANUARY_TO_APRIL, DisclosurePolicy.health(), exact);

        assertRefused(DisclosurePolicy.health(), rounded, "release 1 (attacked", "let out rounded");
        assertRefused(DisclosurePolicy.rounding(5), exact, "release 1 (attacked", "with exact counts");
        assertRefused(DisclosurePolicy.rounding(7), rounded, "release 1 (attacked", "multiples of 5");
    }

    @Test
    void should_refuse_to_divide_what_was_rounded_as_a_whole() {
        Ledger ledger = Ledger.inMemory();
        publish(JANUARY_TO_SEPTEMBER, DisclosurePolicy.rounding(5), ledger);

        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> CASE_FILES.stream()
                        .collect(Cube.of(AttackedReport.on(JANUARY_TO_APRIL, JANUARY_TO_SEPTEMBER)))
                        .publish(DisclosurePolicy.rounding(5), ledger))
                .withMessageContaining("release 1 (attacked")
                .withMessageContaining(JANUARY_TO_APRIL.id());
        assertThat(ledger.releases()).hasSize(1);
    }

    @Test
    void should_refuse_periods_that_overlap_in_part() {
        Period other = Period.ofDays(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 12, 31));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CASE_FILES.stream()
                        .collect(Cube.of(AttackedReport.on(JANUARY_TO_APRIL, other)))
                        .publish(DisclosurePolicy.rounding(5), Ledger.inMemory()))
                .withMessageContaining("Maybe leave out");
    }

    @Test
    void should_refuse_a_base_that_rounds_hardly_anything() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DisclosurePolicy.rounding(2))
                .withMessageContaining("found 2. Use 3 or more");
    }

    private static void assertRefused(DisclosurePolicy policy, Ledger ledger, String... words) {
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> publish(JANUARY_TO_SEPTEMBER, policy, ledger))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
        assertThat(ledger.releases()).hasSize(1);
    }

    private static Bilan publish(Period period, DisclosurePolicy policy, Ledger ledger) {
        return CASE_FILES.stream().collect(Cube.of(AttackedReport.on(period))).publish(policy, ledger);
    }
}
