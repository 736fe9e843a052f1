package org.ecoute.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.CoverageKind;
import org.ecoute.rules.Rule;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;

/** Every clause that rules cover has a case that anybody can read. */
class ScenarioCoverageTest {
    private static final SchemeRules RULES = SchemeRules.bundled();
    private static final ScenarioCoverage COVERAGE = ScenarioCoverage.of(RULES);

    @Test
    void should_have_a_scenario_for_every_clause_that_rules_cover() {
        assertThat(RULES.catalogue().clauses().values())
                .filteredOn(clause -> clause.coverage().kind() == CoverageKind.RULES)
                .isNotEmpty()
                .extracting(Clause::id)
                .allSatisfy(id -> assertThat(COVERAGE.of(id)).isNotEmpty());
    }

    @Test
    void should_have_a_scenario_in_which_each_rule_speaks() {
        assertThat(RULES.catalogue().rules())
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(COVERAGE.of(rule)).as(rule.name()).isNotEmpty());
    }

    @Test
    void should_count_a_rule_that_speaks_about_the_proposed_act_and_not_what_was_given_before() {
        Rule referral = rule("IAPR-BLEU-02 managers and prevention officers refer");
        Rule cap = rule("IAPR-BLEU-12 five interviews for each beneficiary");

        assertThat(COVERAGE.of(referral))
                .extracting(Scenario::file)
                .contains("iapr/numero-bleu/scenarios/saisine.yaml")
                .doesNotContain("iapr/numero-bleu/scenarios/entretiens.yaml");
        assertThat(COVERAGE.of(cap))
                .extracting(scenario -> scenario.name().english())
                .contains("A sixth interview without a derogation is refused")
                .doesNotContain("A fifth interview is allowed");
    }

    @Test
    void should_tell_which_scenarios_name_a_clause() {
        assertThat(RULES.catalogue().scenarios(ClauseId.of("IAPR-BLEU-13")))
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(scenario.clauses()).contains(ClauseId.of("IAPR-BLEU-13")));
    }

    private static Rule rule(String name) {
        return RULES.catalogue().rules().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
