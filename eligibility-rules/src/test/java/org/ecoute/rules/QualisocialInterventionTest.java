package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.document;
import static org.ecoute.rules.QualisocialCases.T0;
import static org.ecoute.rules.QualisocialCases.alert;
import static org.ecoute.rules.QualisocialCases.bothDecide;
import static org.ecoute.rules.QualisocialCases.cell;
import static org.ecoute.rules.QualisocialCases.crisis;
import static org.ecoute.rules.QualisocialCases.day;
import static org.ecoute.rules.QualisocialCases.dayAt;
import static org.ecoute.rules.QualisocialCases.decision;
import static org.ecoute.rules.QualisocialCases.group;
import static org.ecoute.rules.QualisocialCases.severe;
import static org.ecoute.rules.Rulings.findings;

import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Crisis support: alert, joint decision, intervention, review. */
class QualisocialInterventionTest {
    private static final Role COORDINATOR = Role.COORDINATING_PSYCHOLOGIST;
    private static final Role REFERENT = Role.INTERNAL_REFERENT;

    private final SchemeRules rules = SchemeRules.bundled();
    private final CaseFile alerted = crisis(alert());
    private final CaseFile decided = crisis(alert(), bothDecide(1));

    @Test
    void should_set_up_the_cell_after_an_alert_and_not_before() {
        assertThat(findings(rules.judge(alerted, cell(T0.plusMinutes(30)))))
                .containsExactly("QS-CRISE-03 CRISIS_CELL_PROVIDED_FOR");
        assertThat(findings(rules.judge(crisis(), cell(T0)))).containsExactly("QS-CRISE-07 ALERT_REQUIRED");
    }

    @Test
    void should_count_an_alert_only_if_it_was_allowed() {
        CaseFile other = crisis(alert(one -> one.eventKind(EventKind.OTHER)));

        assertThat(findings(rules.judge(other, cell(T0.plusMinutes(30)))))
                .containsExactly("QS-CRISE-07 ALERT_REQUIRED");
    }

    @Test
    void should_let_coordinator_and_referent_decide_together_or_in_turn() {
        assertThat(findings(rules.judge(alerted, bothDecide(1))))
                .containsExactly("QS-CRISE-08 CRISIS_DECISION_PROVIDED_FOR");
        assertThat(rules.judge(alerted, decision(1, COORDINATOR)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(alerted, decision(1, REFERENT)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_let_nobody_else_decide_not_even_beside_them() {
        assertThat(findings(rules.judge(alerted, decision(1, COORDINATOR, REFERENT, Role.MANAGER))))
                .containsExactly("QS-CRISE-08 DECIDER_NOT_ENTITLED");
        assertThat(findings(rules.judge(crisis(), bothDecide(1)))).containsExactly("QS-CRISE-07 ALERT_REQUIRED");
    }

    @Test
    void should_hold_the_first_day_once_both_have_decided() {
        assertThat(findings(rules.judge(decided, day(1)))).containsExactly("QS-CRISE-05 ON_SITE_DAY_PROVIDED_FOR");
        assertThat(rules.judge(crisis(alert(), decision(1, COORDINATOR), decision(1, REFERENT)), day(1))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
        for (CaseFile early : new CaseFile[] {
            alerted, crisis(alert(), decision(1, COORDINATOR)), crisis(alert(), decision(1, REFERENT))
        }) {
            assertThat(findings(rules.judge(early, day(1)))).containsExactly("QS-CRISE-07 JOINT_DECISION_REQUIRED");
        }
    }

    @Test
    void should_ask_both_to_approve_a_second_day_with_a_severity_for_that_many_days() {
        assertThat(rules.judge(crisis(alert(), severe(bothDecide(2))), day(2)).verdict())
                .isEqualTo(Verdict.ALLOWED);
        for (CaseFile file :
                new CaseFile[] {alerted, decided, crisis(alert(), bothDecide(2)), crisis(alert(), severe(bothDecide(1)))
                }) {
            Ruling second = rules.judge(file, day(2));
            assertThat(second.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
            assertThat(second.approvalBy()).containsExactlyInAnyOrder(COORDINATOR, REFERENT);
        }
    }

    @Test
    void should_name_only_the_one_whose_approval_is_missing() {
        Ruling referent = rules.judge(crisis(alert(), severe(decision(3, COORDINATOR))), day(3));
        Ruling coordinator = rules.judge(crisis(alert(), severe(decision(3, REFERENT))), day(3));

        assertThat(findings(referent)).containsExactly("QS-CRISE-06 REFERENT_APPROVAL_MISSING");
        assertThat(referent.approvalBy()).containsExactly(REFERENT);
        assertThat(findings(coordinator)).containsExactly("QS-CRISE-06 COORDINATOR_APPROVAL_MISSING");
        assertThat(coordinator.approvalBy()).containsExactly(COORDINATOR);
    }

    @Test
    void should_set_no_maximum_to_days_that_both_approved() {
        CaseFile approved = crisis(alert(), severe(bothDecide(15)));

        assertThat(findings(rules.judge(approved, day(15)))).containsExactly("QS-CRISE-06 EXTRA_DAY_PROVIDED_FOR");
        assertThat(rules.judge(approved, day(16)).verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
    }

    @Test
    void should_hold_no_day_without_an_alert() {
        assertThat(findings(rules.judge(crisis(), day(2)))).contains("QS-CRISE-07 ALERT_REQUIRED");
        assertThat(rules.judge(crisis(), day(2)).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @EnumSource
    void should_be_present_where_it_happened_or_nearby(Place place) {
        boolean there = place == Place.ON_SITE || place == Place.NEARBY;

        assertThat(findings(rules.judge(decided, dayAt(place))))
                .containsExactly(there ? "QS-CRISE-05 ON_SITE_DAY_PROVIDED_FOR" : "QS-CRISE-09 PLACE_NOT_PROVIDED_FOR");
        assertThat(findings(rules.judge(
                        decided,
                        GroupSession.builder()
                                .from(group(GroupSessionKind.DEFUSING))
                                .place(place)
                                .build())))
                .containsExactly(
                        there ? "QS-CRISE-09 INTERVENTION_PROVIDED_FOR" : "QS-CRISE-09 PLACE_NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource
    void should_hold_debriefings_defusings_and_discussion_groups_and_nothing_else(GroupSessionKind kind) {
        boolean provided = switch (kind) {
            case DISCUSSION_GROUP, DEFUSING, INDIVIDUAL_DEBRIEFING -> true;
            case ON_SITE_PERMANENCE, TELEPHONE_PERMANENCE -> false;
        };

        assertThat(findings(rules.judge(decided, group(kind))))
                .containsExactly(
                        provided
                                ? "QS-CRISE-09 INTERVENTION_PROVIDED_FOR"
                                : "QS-CRISE-09 INTERVENTION_KIND_NOT_PROVIDED_FOR");
    }

    @Test
    void should_hold_no_group_before_the_joint_decision() {
        for (CaseFile early : new CaseFile[] {alerted, crisis(alert(), decision(1, COORDINATOR))}) {
            assertThat(findings(rules.judge(early, group(GroupSessionKind.DEFUSING))))
                    .containsExactly("QS-CRISE-07 JOINT_DECISION_REQUIRED");
        }
        assertThat(findings(rules.judge(crisis(), group(GroupSessionKind.DEFUSING))))
                .contains("QS-CRISE-07 ALERT_REQUIRED");
    }

    @Test
    void should_review_a_crisis_that_was_alerted() {
        assertThat(findings(rules.judge(alerted, document(DocumentKind.POST_EVENT_REVIEW, REFERENT, T0.plusDays(9)))))
                .containsExactly("QS-CRISE-10 POST_EVENT_REVIEW_PROVIDED_FOR");
        assertThat(findings(rules.judge(crisis(), document(DocumentKind.POST_EVENT_REVIEW, REFERENT, T0))))
                .containsExactly("QS-CRISE-07 ALERT_REQUIRED");
    }
}
