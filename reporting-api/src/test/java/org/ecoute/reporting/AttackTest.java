package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three releases of one year, attacked together: January to April, January to September, October to December. The
 * attacker gets the CSV files and nothing else; the truth and what the ledger asks of each figure only judge it.
 */
class AttackTest {
    /** Another number by {@code -Decoute.attack.loads=50}: more after a change, without a soak's larger clients. */
    private static final int LOADS = Integer.getInteger("ecoute.attack.loads", Soak.times(20, 500));

    private static final AttackedReleases YEAR = new AttackedReleases(
            List.of(
                    AttackedReport.on(AttackedReport.JANUARY_TO_APRIL),
                    AttackedReport.on(AttackedReport.JANUARY_TO_SEPTEMBER),
                    AttackedReport.on(AttackedReport.OCTOBER_TO_DECEMBER)),
            RandomYear::of);

    /** Small grounds of small organisations, bounded by what happened between two releases. */
    private static final List<Integer> BETWEEN_RELEASES = List.of(20, 353);

    /** The bundled report on one service, then the one on all of the provider's, which repeats it. */
    private static final AttackedReleases BUNDLED = new AttackedReleases(
            List.of(BilanSpec.bundled("iapr-numero-bleu"), BilanSpec.bundled("iapr")),
            load -> RandomCaseFiles.of(load, 40 + load % 10 * 30));

    private static final int BUNDLED_LOADS = Soak.times(1, 100);

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_leave_the_attacker_nothing_to_find_out(int threshold) {
        AttackScore score = AttackScore.of(YEAR, LOADS, protection(threshold));

        score.print("protected, threshold " + threshold);
        score.assertNothingFoundOut();
        assertThat(score.awaited()).as("masked counts of what is awaited").isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_leave_the_attacker_nothing_to_find_out_in_bundled_reports(int threshold) {
        AttackScore score = AttackScore.of(BUNDLED, BUNDLED_LOADS, protection(threshold));

        score.print("bundled reports, protected, threshold " + threshold);
        score.assertNothingFoundOut();
    }

    /** At most as many referrals state a ground from May to September as there are from May to September. */
    @Test
    void should_leave_the_attacker_nothing_to_find_out_between_cumulative_releases() {
        AttackedReleases years =
                new AttackedReleases(YEAR.specs(), load -> RandomYear.of(BETWEEN_RELEASES.get(load), 6));

        AttackScore score = AttackScore.of(years, BETWEEN_RELEASES.size(), protection(5));

        score.assertNothingFoundOut();
    }

    private static DisclosurePolicy protection(int threshold) {
        return threshold == DisclosurePolicy.HEALTH_THRESHOLD
                ? DisclosurePolicy.health()
                : DisclosurePolicy.threshold(threshold);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_find_out_figures_of_bundled_reports_that_are_only_masked(int threshold) {
        AttackScore score = AttackScore.of(BUNDLED, BUNDLED_LOADS, DisclosurePolicy.mask(threshold));

        score.print("bundled reports, masked only, threshold " + threshold);
        assertThat(score.exact()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_find_out_figures_that_are_only_masked(int threshold) {
        AttackScore score = AttackScore.of(YEAR, LOADS, DisclosurePolicy.mask(threshold));

        score.print("masked only, threshold " + threshold);
        assertThat(score.exact()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_read_small_figures_where_nothing_is_masked(int threshold) {
        long small = 0;
        for (int load = 0; load < LOADS; load++) {
            small += AttackScore.truth(YEAR, RandomYear.of(load)).values().stream()
                    .filter(count -> count > 0 && count < threshold)
                    .count();
        }

        System.out.printf(
                "attack, nothing masked: %d loads, %d counts of 1 to %d plain%n", LOADS, small, threshold - 1);
        assertThat(small).isPositive();
    }
}
