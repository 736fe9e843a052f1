package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.day;
import static org.ecoute.rules.Cases.request;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.findings;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number of a contract stands in one rule and nowhere else. */
class EditedPackTest {
    @TempDir
    private Path folder;

    @Test
    void should_change_every_answer_by_the_one_number_of_the_cap() {
        RulePack edited = PackFolder.in(folder)
                .replace(
                        PackFolder.SESSIONS,
                        "sessionsHeld >= 5 + grantedByDerogation",
                        "sessionsHeld >= 7 + grantedByDerogation")
                .pack();
        CaseFile five = with(bleu(byManager()), supports(5));
        CaseFile seven = with(bleu(byManager()), supports(7));

        try (SchemeRules rules = SchemeRules.of(edited)) {
            assertThat(rules.judge(five, support(20)).verdict()).isEqualTo(Verdict.ALLOWED);
            assertThat(rules.judge(seven, support(20)).verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(left(rules, five)).hasValue(2);
            assertThat(left(rules, seven)).hasValue(0);
            assertThat(findings(rules.judge(five, request(20, Role.PSYCHOLOGIST, 1))))
                    .contains("IAPR-BLEU-15 CAP_NOT_YET_REACHED");
            assertThat(rules.judge(seven, request(20, Role.PSYCHOLOGIST, 1)).verdict())
                    .isEqualTo(Verdict.ALLOWED);
        }
    }

    @Test
    void should_have_another_hash_after_any_edit_and_the_same_without_one() {
        PackFolder copy = PackFolder.in(folder);
        RulePack unchanged = copy.pack();
        copy.replace(
                "iapr/messages.yaml", "Le psychologue peut joindre ce bénéficiaire.", "Le psychologue peut appeler.");

        assertThat(unchanged.hash()).isEqualTo(RulePack.bundled().hash());
        assertThat(copy.pack().hash()).isNotEqualTo(unchanged.hash());
    }

    @Test
    void should_explain_no_ruling_of_another_pack() {
        RulePack edited = PackFolder.in(folder)
                .replace(PackFolder.SESSIONS, ">= 5 +", ">= 6 +")
                .pack();
        Ruling bundled = SchemeRules.bundled().judge(with(bleu(byManager()), supports(5)), support(20));

        try (SchemeRules rules = SchemeRules.of(edited)) {
            assertThatThrownBy(() -> rules.explain(bundled))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(bundled.rulePack().toString())
                    .hasMessageContaining(rules.hash().toString());
        }
    }

    @Test
    void should_follow_the_version_of_a_clause_that_the_opening_chooses() {
        RulePack edited = PackFolder.in(folder)
                .replace("iapr/numero-bleu/clauses.yaml", "  - id: IAPR-BLEU-12\n", """
                          - id: IAPR-BLEU-12
                            versions:
                              - { version: 1, before: 2020-03-09 }
                              - { version: 2, from: 2020-03-09 }
                        """)
                .replace(
                        PackFolder.SESSIONS,
                        "@Clause( \"IAPR-BLEU-12\" )",
                        "@Clause( \"IAPR-BLEU-12\" )\n    @Version( 2 )")
                .pack();

        try (SchemeRules rules = SchemeRules.of(edited)) {
            assertThat(left(rules, bleu(byManager())))
                    .as("opened under version 1, which has no rule")
                    .isEmpty();
            assertThat(left(rules, bleu(Cases.referral(Role.MANAGER, day(60), one -> one))))
                    .hasValue(5);
        }
    }

    @Test
    void should_answer_nothing_once_closed() {
        SchemeRules rules = SchemeRules.of(PackFolder.in(folder).pack());
        CaseFile file = bleu(byManager());
        Ruling ruling = rules.judge(file, support(5));

        rules.close();
        rules.close();

        assertThatThrownBy(() -> rules.judge(file, support(5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> rules.assess(file, day(9).toInstant())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> rules.explain(ruling)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void should_never_close_the_rules_that_all_share() {
        SchemeRules shared = SchemeRules.bundled();

        shared.close();

        assertThat(shared.judge(bleu(byManager()), support(5)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    private static OptionalInt left(SchemeRules rules, CaseFile file) {
        return rules.assess(file, day(90).toInstant()).allowances().stream()
                .filter(one -> one.kind() == SessionKind.SUPPORT)
                .map(Allowance::left)
                .findFirst()
                .orElseThrow();
    }
}
