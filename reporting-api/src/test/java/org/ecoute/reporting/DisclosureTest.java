package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ecoute.reporting.Fixtures.YEAR;
import static org.ecoute.reporting.Fixtures.agent;
import static org.ecoute.reporting.Fixtures.alike;
import static org.ecoute.reporting.Fixtures.bleu;
import static org.ecoute.reporting.Fixtures.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.casefile.Modality;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final BilanSpec SPEC = BilanSpec.bundled("iapr-numero-bleu");
    private static final String TOTAL = Member.TOTAL.code();

    @Test
    void should_show_everything_inside_and_say_that_it_must_stay_there() {
        Bilan bilan = Fixtures.publish(SPEC, DisclosurePolicy.internal(), alike(1, "ARS"));

        assertThat(bilan.table("bleu.origin").count(YEAR, "ARS")).isEqualTo(count(1));
        assertThat(bilan.certificate().level()).isEqualTo(Certificate.Level.NOT_FOR_PUBLICATION);
    }

    @Test
    void should_mask_one_to_ten_persons_and_nothing_else() {
        Table origin = masked(together(List.of(alike(10, "ARS"), alike(11, "DIRECCTE"))))
                .table("bleu.origin");

        assertThat(origin.count(YEAR, "ARS")).isEqualTo(new Cell.Masked());
        assertThat(origin.count(YEAR, "DIRECCTE")).isEqualTo(count(11));
        assertThat(origin.count(YEAR, "CREPS")).isEqualTo(count(0));
        assertThat(origin.count(YEAR, TOTAL)).isEqualTo(count(21));
    }

    @Test
    void should_say_that_masking_alone_protects_nobody() {
        Certificate certificate = masked(List.of()).certificate();

        assertThat(certificate.level()).isEqualTo(Certificate.Level.INCOMPLETE);
        assertThat(certificate.statement().french()).contains("1 à 10");
    }

    @Test
    void should_count_persons_and_not_acts_when_it_masks() {
        AssessedCaseFile busy = IntStream.rangeClosed(1, 20)
                .boxed()
                .reduce(
                        bleu("D-busy", "2020-03-02T10:00:00+01:00", agent("B1", "ARS")),
                        (file, day) -> file.support("2020-04-%02dT12:00:00+02:00".formatted(day), Modality.TELEPHONE),
                        (one, other) -> one)
                .assessed();

        assertThat(masked(List.of(busy)).table("bleu.interviews").count(YEAR, TOTAL))
                .isEqualTo(new Cell.Masked());
    }

    @Test
    void should_count_every_person_of_a_referral_when_it_masks() {
        List<AssessedCaseFile> pairs = IntStream.range(0, 6)
                .mapToObj(i -> bleu("D-" + i, "2020-03-02T10:00:00+01:00", agent("B1", "ARS"), agent("B2", "ARS"))
                        .assessed())
                .toList();

        assertThat(masked(pairs).table("bleu.origin").count(YEAR, "ARS")).isEqualTo(count(6));
    }

    @Test
    void should_derive_shares_and_averages_from_shown_figures_only() {
        Bilan bilan = masked(together(List.of(alike(10, "ARS"), alike(30, "DIRECCTE"))));
        Table origin = bilan.table("bleu.origin");

        assertThat(share(origin, "ARS")).isEqualTo(new Cell.Masked());
        assertThat(share(origin, "DIRECCTE")).isEqualTo(new Cell.Share(new BigDecimal("75.0"), 40));
        assertThat(masked(alike(10, "ARS")).table("bleu.referrals").cell(YEAR, TOTAL, TOTAL, Measure.MONTHLY_AVERAGE))
                .isEqualTo(new Cell.Masked());
    }

    @Test
    void should_mask_the_number_awaited_where_few_persons_are_behind_it() {
        List<AssessedCaseFile> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Fixtures.CaseFileBuilder file = bleu("D-" + i, "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                    .support("2020-03-03T12:00:00+01:00", Modality.FACE_TO_FACE);
            files.add((i < 3 ? file : file.missionOrder("2020-04-01T12:00:00+02:00", "2020-03-03T12:00:00+01:00"))
                    .assessed());
        }

        assertThat(masked(files).table("bleu.interviews").count(YEAR, TOTAL))
                .isEqualTo(new Cell.Count(12, Optional.of(new Cell.Masked())));
    }

    @Test
    void should_not_order_masked_rows_by_what_they_hide() {
        Table origin = masked(together(List.of(alike(2, "ARS"), alike(9, "CREPS"), alike(12, "INSEP"))))
                .table("bleu.origin");

        assertThat(origin.rows()).extracting(row -> row.member().code()).containsExactly("INSEP", "ARS", "CREPS");
    }

    @Test
    void should_keep_zero_and_not_available_apart() {
        BilanSpec later = BilanSpec.builder()
                .from(SPEC)
                .coverage(Period.years(2018, 2020))
                .build();
        Table referrals = Fixtures.publish(later, DisclosurePolicy.internal(), alike(1, "ARS"))
                .table("bleu.referrals");

        assertThat(referrals.count(Period.year(2017), TOTAL)).isEqualTo(new Cell.NotAvailable());
        assertThat(referrals.count(Period.year(2018), TOTAL)).isEqualTo(count(0));
        assertThat(referrals.count(Period.years(2016, 2020), TOTAL)).isEqualTo(count(1));
    }

    @Test
    void should_have_no_share_of_nothing() {
        Bilan bilan = Fixtures.publish(SPEC, DisclosurePolicy.internal(), List.of());

        assertThat(share(bilan.table("bleu.origin"), "ARS")).isEqualTo(new Cell.NotAvailable());
    }

    @Test
    void should_refuse_a_threshold_that_masks_nothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DisclosurePolicy.mask(1))
                .withMessageContaining("found 1. Use 2 or more");
    }

    private static Cell share(Table table, String row) {
        return table.cell(YEAR, row, TOTAL, Measure.SHARE);
    }

    private static Bilan masked(List<AssessedCaseFile> caseFiles) {
        return Fixtures.publish(SPEC, DisclosurePolicy.mask(11), caseFiles);
    }

    private static List<AssessedCaseFile> together(List<List<AssessedCaseFile>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
