package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ecoute.reporting.Fixtures.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private static final Cell NOT_AVAILABLE = new Cell.NotAvailable();
    private static final Cell MASKED = new Cell.Masked();
    private static final Period FIRST = Period.parse("2021-01..2021-04");
    private static final Period NEXT = Period.parse("2021-05..2021-08");
    private static final Period LONGER = Period.parse("2021-05..2021-09");
    private static final LocalText WORDS = new LocalText("Mots", "Words");

    @Test
    void should_have_no_rate_without_a_headcount_or_with_one_of_zero() {
        assertThat(Comparisons.rate(count(3), OptionalLong.empty())).isEqualTo(NOT_AVAILABLE);
        assertThat(Comparisons.rate(count(3), OptionalLong.of(0))).isEqualTo(NOT_AVAILABLE);
        assertThat(Comparisons.rate(MASKED, OptionalLong.of(0))).isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void should_tell_how_many_of_a_hundred_even_more_than_a_hundred() {
        assertThat(Comparisons.rate(count(3), OptionalLong.of(200))).isEqualTo(share("1.5", 200));
        assertThat(Comparisons.rate(count(3), OptionalLong.of(2))).isEqualTo(share("150.0", 2));
        assertThat(Comparisons.rate(count(0), OptionalLong.of(1))).isEqualTo(share("0.0", 1));
    }

    @Test
    void should_mask_what_comes_from_a_masked_figure() {
        assertThat(Comparisons.rate(MASKED, OptionalLong.of(200))).isEqualTo(MASKED);
        assertThat(Comparisons.difference(MASKED, NEXT, count(30), FIRST)).isEqualTo(MASKED);
        assertThat(Comparisons.difference(count(30), NEXT, MASKED, FIRST)).isEqualTo(MASKED);
        assertThat(Comparisons.evolution(count(30), NEXT, MASKED, FIRST)).isEqualTo(MASKED);
    }

    @Test
    void should_subtract_only_periods_of_one_length_that_do_not_overlap() {
        assertThat(Comparisons.difference(count(30), NEXT, count(42), FIRST)).isEqualTo(new Cell.Difference(-12));
        assertThat(Comparisons.difference(count(30), LONGER, count(42), FIRST)).isEqualTo(NOT_AVAILABLE);
        assertThat(Comparisons.difference(count(30), FIRST, count(42), FIRST)).isEqualTo(NOT_AVAILABLE);
        assertThat(Comparisons.difference(count(30), NEXT, NOT_AVAILABLE, FIRST))
                .isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void should_compare_periods_of_different_lengths_by_the_month() {
        assertThat(Comparisons.evolution(count(50), LONGER, count(20), FIRST)).isEqualTo(evolution("100.0"));
        assertThat(Comparisons.evolution(count(0), NEXT, count(20), FIRST)).isEqualTo(evolution("-100.0"));
        assertThat(Comparisons.evolution(count(20), NEXT, count(20), FIRST)).isEqualTo(evolution("0.0"));
        assertThat(Comparisons.evolution(count(20), NEXT, count(0), FIRST)).isEqualTo(NOT_AVAILABLE);
        assertThat(Comparisons.evolution(count(20), Period.parse("2021"), count(20), FIRST))
                .isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void should_take_the_headcounts_that_are_given_to_the_report() {
        Bilan without = publish(BilanSpec.bundled("prevention"));
        Bilan given = publish(BilanSpec.bundled("prevention")
                .withHeadcounts(new Headcounts(
                        "organisation", WORDS, new TreeMap<>(Map.of("ARS", 80L, "CREPS", 0L, "TOTAL", 1000L)))));

        assertThat(rate(without, "ARS")).isEqualTo(NOT_AVAILABLE);
        assertThat(rate(given, "ARS")).isEqualTo(share("2.5", 80));
        assertThat(rate(given, "CREPS")).isEqualTo(NOT_AVAILABLE);
        assertThat(rate(given, "INSEP")).isEqualTo(NOT_AVAILABLE);
        assertThat(rate(given, "TOTAL")).isEqualTo(share("0.3", 1000));
    }

    @Test
    void should_refuse_a_negative_headcount() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Headcounts("organisation", WORDS, new TreeMap<>(Map.of("ARS", -1L))))
                .withMessageContaining("headcount of ARS: found -1");
    }

    private static Bilan publish(BilanSpec spec) {
        List<AssessedCaseFile> files = Stream.concat(
                        Fixtures.alike(2, "ARS").stream(), Fixtures.alike(1, "CREPS").stream())
                .toList();
        return Fixtures.publish(spec, DisclosurePolicy.internal(), files);
    }

    private static Cell rate(Bilan bilan, String organisation) {
        return bilan.table("prevention.organisations")
                .cell(Period.year(2020), organisation, Member.TOTAL.code(), Measure.RATE_OF_USE);
    }

    private static Cell share(String percent, long base) {
        return new Cell.Share(new BigDecimal(percent), base);
    }

    private static Cell evolution(String percent) {
        return new Cell.Evolution(new BigDecimal(percent));
    }
}
