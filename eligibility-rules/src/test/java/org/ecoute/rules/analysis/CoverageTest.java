package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Coverage BUNDLED = Coverage.of(RulePack.bundled());

    @Test
    void should_tell_every_rule_and_its_single_conditions_but_those_about_the_service() {
        assertThat(BUNDLED.rules())
                .hasSameSizeAs(SchemeRules.bundled().catalogue().rules());
        assertThat(rule("IAPR-BLEU-12 five interviews for each beneficiary").conditions())
                .extracting(ConditionCoverage::text)
                .containsExactly("kind == SUPPORT", "sessionsHeld >= ( 5 + grantedByDerogation )");
    }

    @Test
    void should_see_the_cap_both_ways() {
        RuleCoverage cap = rule("IAPR-BLEU-12 five interviews for each beneficiary");

        assertThat(cap.held()).isNotEmpty().allMatch(place -> place.contains("/scenarios/"));
        assertThat(cap.failed()).isPositive();
        assertThat(cap.isCovered()).isTrue();
        assertThat(cap.conditions().get(1).isCovered()).isTrue();
    }

    @Test
    void should_cover_nothing_without_scenarios() {
        ConditionCoverage never = new ConditionCoverage("kind == SUPPORT", false, false);
        RuleCoverage rule = new RuleCoverage(
                rule("IAPR-BLEU-12 five interviews for each beneficiary").rule(), List.of(), 0, List.of(never));

        assertThat(new Coverage(0, List.of(rule)).share()).isZero();
    }

    @Test
    void should_count_what_is_covered() {
        assertThat(BUNDLED.coveredRules()).isBetween(1L, (long) BUNDLED.rules().size());
        assertThat(BUNDLED.coveredConditions()).isBetween(1L, BUNDLED.conditions());
        assertThat(BUNDLED.share()).isGreaterThan(0).isLessThanOrEqualTo(1);
    }

    private static RuleCoverage rule(String name) {
        return BUNDLED.rules().stream()
                .filter(one -> one.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
