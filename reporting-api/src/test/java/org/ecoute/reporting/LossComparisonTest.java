package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecoute.reporting.LossComparison.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossComparisonTest {
    private static final int LOADS = Soak.times(8, 100);

    @ParameterizedTest
    @ValueSource(ints = {11, 5})
    void should_lose_less_than_simple_rules_on_crossed_tables(int threshold) {
        LossComparison comparison = new LossComparison(threshold);
        for (int load = 0; load < LOADS; load++) {
            Ledger ledger = Ledger.inMemory();
            Bilan bilan = RandomYear.of(load).stream()
                    .collect(Cube.of(AttackedReport.on(AttackedReport.JANUARY_TO_SEPTEMBER)))
                    .publish(DisclosurePolicy.threshold(threshold), ledger);
            comparison.add(bilan, ledger.releases().get(0));
        }

        assertKeepsMore(comparison, LOADS + " random years, crossed tables");
    }

    @Test
    void should_lose_less_than_simple_rules_on_the_bundled_report() {
        LossComparison comparison = new LossComparison(DisclosurePolicy.HEALTH_THRESHOLD);
        Ledger ledger = Ledger.inMemory();
        Bilan bilan = RandomCaseFiles.of(7, 600).stream()
                .collect(Cube.of(BilanSpec.bundled("iapr-numero-bleu")))
                .publish(DisclosurePolicy.health(), ledger);
        comparison.add(bilan, ledger.releases().get(0));

        assertKeepsMore(comparison, "report on the numéro bleu, 600 random case files");
    }

    private static void assertKeepsMore(LossComparison comparison, String what) {
        comparison.print(what);
        for (Way simple : new Way[] {Way.ROWS, Way.TOTALS}) {
            assertThat(comparison.shareOfCells(Way.OURS))
                    .as(simple + ", counts")
                    .isLessThan(comparison.shareOfCells(simple));
            assertThat(comparison.shareOfPersons(Way.OURS))
                    .as(simple + ", persons")
                    .isLessThanOrEqualTo(comparison.shareOfPersons(simple));
        }
    }
}
