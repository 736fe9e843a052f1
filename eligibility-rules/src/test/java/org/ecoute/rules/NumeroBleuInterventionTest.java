package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.day;
import static org.ecoute.rules.Cases.evaluation;
import static org.ecoute.rules.Rulings.findings;

import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Orientation and collective interventions. */
class NumeroBleuInterventionTest {
    private static final CaseFile AFFECTED = bleu(byManager(), evaluation(1, one -> one.teamAffected(true)));

    private final SchemeRules rules = SchemeRules.bundled();

    @ParameterizedTest
    @EnumSource(OrientationTarget.class)
    void should_let_the_psychologist_orient_to_anybody(OrientationTarget to) {
        assertThat(findings(rules.judge(bleu(byManager()), orientation(Role.PSYCHOLOGIST, to))))
                .containsExactly("IAPR-BLEU-16 ORIENTATION_PROVIDED_FOR");
    }

    @Test
    void should_provide_for_no_orientation_by_anybody_else() {
        assertThat(findings(rules.judge(bleu(byManager()), orientation(Role.MANAGER, OrientationTarget.SPECIALIST))))
                .containsExactly("NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupSessionKind.class,
            names = {"DISCUSSION_GROUP", "ON_SITE_PERMANENCE", "TELEPHONE_PERMANENCE"})
    void should_allow_a_collective_intervention_once_the_team_was_found_affected(GroupSessionKind kind) {
        assertThat(findings(rules.judge(AFFECTED, group(kind))))
                .containsExactly("IAPR-BLEU-17 GROUP_SESSION_PROVIDED_FOR");
    }

    @Test
    void should_refuse_a_collective_intervention_without_such_a_finding() {
        CaseFile notAffected = bleu(byManager(), evaluation(1, one -> one.teamAffected(false)));
        CaseFile notHeld =
                bleu(byManager(), evaluation(1, one -> one.teamAffected(true).held(false)));
        CaseFile noEvaluation = bleu(byManager());

        assertThat(notAffected.acts()).hasSize(2);
        for (CaseFile file : new CaseFile[] {notAffected, notHeld, noEvaluation}) {
            assertThat(findings(rules.judge(file, group(GroupSessionKind.DISCUSSION_GROUP))))
                    .containsExactly("IAPR-BLEU-17 TEAM_NOT_FOUND_AFFECTED");
        }
    }

    @Test
    void should_provide_for_no_other_kind_of_intervention() {
        assertThat(rules.judge(AFFECTED, group(GroupSessionKind.DEFUSING)).verdict())
                .isEqualTo(Verdict.REFUSED);
        assertThat(findings(rules.judge(AFFECTED, group(GroupSessionKind.DEFUSING))))
                .containsExactly("NOT_PROVIDED_FOR");
    }

    private static Orientation orientation(Role by, OrientationTarget to) {
        return Orientation.builder().at(day(3)).beneficiary(B1).by(by).to(to).build();
    }

    private static GroupSession group(GroupSessionKind kind) {
        return GroupSession.builder().at(day(3)).kind(kind).build();
    }
}
