package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
        ConditionCoverage never = new ConditionCoverage("kind == SUPPORT", false, false, Optional.empty());
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

    @Test
    void should_see_every_rule_of_the_bundled_pack_both_ways_and_every_condition_unless_none_could_show_it() {
        assertThat(BUNDLED.coveredRules()).isEqualTo(BUNDLED.rules().size());
        assertThat(BUNDLED.rules().stream().flatMap(rule -> rule.conditions().stream()))
                .allMatch(condition ->
                        condition.isCovered() || condition.accepted().isPresent());
    }

    private static RuleCoverage rule(String name) {
        return BUNDLED.rules().stream()
                .filter(one -> one.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
