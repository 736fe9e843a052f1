package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published figures are those of document 002. */
class ReconciliationTest {
    @Test
    void should_list_published_figures_that_do_not_agree_with_both_sides() {
        Map<String, BigDecimal> published =
                figures(Map.of("women 2020", 30, "men 2020", 52, "A 2020", 44, "B 2020", 6, "C 2020", 2));
        Equation equation = new Equation(
                "beneficiaries of 2020", List.of("women 2020", "men 2020"), List.of("A 2020", "B 2020", "C 2020"));

        Reconciliation result = Reconciliation.of(published, List.of(equation));

        assertThat(result.discrepancies())
                .containsExactly(new Discrepancy(equation, BigDecimal.valueOf(82), BigDecimal.valueOf(52)));
        assertThat(result.discrepancies().get(0).difference()).isEqualTo(BigDecimal.valueOf(30));
        assertThat(result.discrepancies().get(0)).asString().contains("82", "52");
    }

    @Test
    void should_find_that_grounds_miss_one_referral_of_397() {
        Map<String, BigDecimal> published =
                figures(Map.of("all", 397, "work distress", 239, "traumatic", 145, "private", 12));

        assertThat(Reconciliation.of(
                                published,
                                List.of(Equation.total(
                                        "families of grounds",
                                        "all",
                                        List.of("work distress", "traumatic", "private"))))
                        .discrepancies())
                .singleElement()
                .satisfies(one -> assertThat(one.difference()).isEqualTo(BigDecimal.ONE));
    }

    @Test
    void should_accept_figures_that_agree_however_they_are_written() {
        Map<String, BigDecimal> figures = Map.of("a", new BigDecimal("2.50"), "b", new BigDecimal("2.5"));

        Reconciliation result = Reconciliation.of(figures, List.of(Equation.same("equal", "a", "b")));

        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.holding()).hasSize(1);
    }

    @Test
    void should_neither_accept_nor_refuse_what_names_a_missing_figure() {
        Equation equation = Equation.same("lost chart", "a", "b");

        Reconciliation result = Reconciliation.of(figures(Map.of("a", 1)), List.of(equation));

        assertThat(result.unverifiable()).containsExactly(equation);
        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.holding()).isEmpty();
    }

    @Test
    void should_not_guess_what_a_mask_hides() {
        Bilan bilan = Fixtures.publish(
                BilanSpec.bundled("iapr-numero-bleu"), DisclosurePolicy.mask(11), RandomCaseFiles.of(3, 200));

        Reconciliation result = Reconciliation.of(bilan.tables());

        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.unverifiable()).isNotEmpty();
    }

    @Test
    void should_compare_tables_that_count_the_same_things() {
        Bilan bilan = Fixtures.publish(
                BilanSpec.bundled("iapr-numero-bleu"), DisclosurePolicy.internal(), Fixtures.alike(2, "ARS"));

        assertThat(Reconciliation.of(bilan.tables()).holding())
                .extracting(Equation::why)
                .contains("both count bleu.referrals", "both count bleu.beneficiaries", "sum by gender");
    }

    private static Map<String, BigDecimal> figures(Map<String, Integer> figures) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> BigDecimal.valueOf(entry.getValue())));
    }
}
