package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.BLEU;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.agent;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.contact;
import static org.ecoute.rules.Cases.decision;
import static org.ecoute.rules.Cases.evaluation;
import static org.ecoute.rules.Cases.file;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.request;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.with;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;

class NumeroBleuTest {
    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_hold_an_evaluation_and_five_support_interviews_and_refuse_the_sixth() {
        CaseFile four = with(bleu(byManager(), evaluation(1, one -> one)), supports(4));

        assertThat(rules.judge(four, support(20)).verdict()).isEqualTo(Verdict.ALLOWED);

        CaseFile five = with(bleu(byManager(), evaluation(1, one -> one)), supports(5));
        Ruling sixth = rules.judge(five, support(20));

        assertThat(sixth.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(clausesOf(sixth)).containsExactly("IAPR-BLEU-12 SESSION_CAP_REACHED");
        Explanation why = rules.explain(sixth);
        assertThat(why.alternatives())
                .singleElement()
                .satisfies(alternative ->
                        assertThat(alternative.changes()).containsExactly(new Change("grantedByDerogation", "0", "1")));
    }

    @Test
    void should_not_count_interviews_that_were_not_held() {
        CaseFile file = with(bleu(byManager(), support(5, one -> one.held(false))), supports(4));

        assertThat(rules.judge(file, support(20)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_leave_two_sessions_after_a_derogation_of_three_used_and_three_more_asked() {
        CaseFile used = afterDerogationOfThreeUsed();
        CaseFile asked = with(used, List.of(request(40, Role.PSYCHOLOGIST, 3)));

        Ruling three = rules.judge(asked, decision(41, Role.SCHEME_LEAD, 3));

        assertThat(three.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(clausesOf(three)).contains("IAPR-BLEU-15 DEROGATION_CEILING_EXCEEDED");
        assertThat(rules.explain(three).alternatives())
                .singleElement()
                .satisfies(alternative ->
                        assertThat(alternative.changes()).containsExactly(new Change("granted", "3", "2")));
        CaseFile two = with(asked, List.of(decision(41, Role.SCHEME_LEAD, 2)));
        assertThat(supportLeft(two)).hasValue(2);
    }

    @Test
    void should_advise_no_derogation_beyond_the_ceiling() {
        CaseFile used = afterDerogationOfThreeUsed();
        List<Act> rest = new ArrayList<>(List.of(request(40, Role.PSYCHOLOGIST, 2), decision(41, Role.SCHEME_LEAD, 2)));
        rest.add(support(42));
        rest.add(support(43));

        Ruling eleventh = rules.judge(with(used, rest), support(44));

        assertThat(eleventh.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(rules.explain(eleventh).alternatives()).isEmpty();
    }

    @Test
    void should_refuse_a_derogation_asked_by_a_manager() {
        CaseFile five = with(bleu(byManager()), supports(5));

        assertThat(clausesOf(rules.judge(five, request(20, Role.MANAGER, 2))))
                .containsExactly("IAPR-BLEU-15 ONLY_PSYCHOLOGIST_ASKS");
        assertThat(rules.judge(five, request(20, Role.PSYCHOLOGIST, 2)).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_refuse_a_derogation_asked_at_the_third_interview() {
        CaseFile three = with(bleu(byManager()), supports(3));

        assertThat(clausesOf(rules.judge(three, request(20, Role.PSYCHOLOGIST, 2))))
                .contains("IAPR-BLEU-15 CAP_NOT_YET_REACHED");
    }

    @Test
    void should_suspend_the_duty_of_contact_while_the_agent_has_not_been_told() {
        CaseFile file = bleu(referral(Role.MANAGER, OPENING, one -> one.informed(false)));

        Assessment state = rules.assess(file, OPENING.plusHours(30).toInstant());

        assertThat(duty(state, DutyKind.CONTACT).state()).isEqualTo(DutyState.SUSPENDED);
        assertThat(state.breaches())
                .noneSatisfy(breach -> assertThat(breach.clause().toString()).contains("IAPR-BLEU-09"));
        assertThat(clausesOf(rules.judge(file, contact(OPENING.plusHours(3), true))))
                .containsExactly("IAPR-BLEU-10 BENEFICIARY_NOT_INFORMED");
    }

    @Test
    void should_refuse_contact_and_let_the_duty_lapse_when_the_agent_declines() {
        CaseFile file = bleu(referral(Role.MANAGER, OPENING, one -> one.declined(true)));

        assertThat(clausesOf(rules.judge(file, contact(OPENING.plusHours(3), true))))
                .containsExactly("IAPR-BLEU-10 BENEFICIARY_DECLINED");
        assertThat(duty(rules.assess(file, OPENING.plusHours(30).toInstant()), DutyKind.CONTACT)
                        .state())
                .isEqualTo(DutyState.LAPSED);
    }

    @Test
    void should_count_elapsed_hours_across_the_end_of_summer_time() {
        OffsetDateTime call = OffsetDateTime.parse("2020-10-24T14:00:00+02:00");

        Ruling ruling = rules.judge(bleu(), referral(Role.MANAGER, call, one -> one));

        assertThat(ruling.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(ruling.duties().stream()
                        .filter(duty -> duty.kind() == DutyKind.CONTACT)
                        .map(duty -> duty.due().map(Object::toString).orElse("")))
                .containsExactly("2020-10-25T13:00+01:00");
    }

    @Test
    void should_be_in_force_for_a_referral_that_is_still_2020_in_paris() {
        OffsetDateTime inReunion = OffsetDateTime.parse("2021-01-01T00:30:00+04:00");

        assertThat(rules.judge(bleu(), referral(Role.MANAGER, inReunion, one -> one))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
        OffsetDateTime inParis = OffsetDateTime.parse("2021-01-01T00:30:00+01:00");
        assertThat(clausesOf(rules.judge(bleu(), referral(Role.MANAGER, inParis, one -> one))))
                .containsExactly("IAPR-BLEU-01 SERVICE_NOT_IN_FORCE");
    }

    @Test
    void should_be_undetermined_when_working_time_is_unknown() {
        Ruling ruling = rules.judge(bleu(byManager()), support(10, one -> one.duringWorkingTime(Optional.empty())));

        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ruling.missing()).extracting(MissingFact::attribute).containsExactly("duringWorkingTime");
    }

    @Test
    void should_point_an_agent_who_refers_himself_to_the_numero_vert() {
        Ruling ruling = rules.judge(bleu(), referral(Role.AGENT));

        assertThat(clausesOf(ruling)).containsExactly("IAPR-BLEU-02 REFERRER_NOT_ENTITLED");
        assertThat(ruling.redirectTo())
                .containsExactly(Redirect.builder()
                        .service(ServiceId.of("iapr-numero-vert"))
                        .by(Role.AGENT)
                        .build());
    }

    @Test
    void should_audit_a_late_contact_as_the_providers_breach() {
        CaseFile file = bleu(byManager(), contact(OPENING.plusHours(2), false), contact(OPENING.plusHours(25), true));

        Assessment state = rules.assess(file, OPENING.plusDays(3).toInstant());

        assertThat(duty(state, DutyKind.CONTACT).state()).isEqualTo(DutyState.LATE);
        assertThat(state.breaches()).extracting(Breach::toString).anyMatch(text -> text.contains("IAPR-BLEU-09"));
    }

    @Test
    void should_name_an_unknown_outcome_of_an_earlier_session() {
        CaseFile file = with(bleu(byManager()), supports(4));
        CaseFile open = with(file, List.of(support(16, one -> one.held(Optional.empty()))));

        Ruling ruling = rules.judge(open, support(20));

        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ruling.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.attribute()).isEqualTo("held");
            assertThat(missing.act()).hasValue(5);
        });
    }

    private static CaseFile afterDerogationOfThreeUsed() {
        List<Act> acts = new ArrayList<>(supports(5));
        acts.add(request(20, Role.PSYCHOLOGIST, 3));
        acts.add(decision(21, Role.SCHEME_LEAD, 3));
        acts.add(support(22));
        acts.add(support(23));
        acts.add(support(24));
        return with(file(BLEU, agent(), byManager()), acts);
    }

    private java.util.OptionalInt supportLeft(CaseFile file) {
        return rules.assess(file, OPENING.plusDays(60).toInstant()).allowances().stream()
                .filter(one -> one.beneficiary().equals(B1) && one.kind().name().equals("SUPPORT"))
                .map(Allowance::left)
                .findFirst()
                .orElseThrow();
    }

    private static DutyStatus duty(Assessment state, DutyKind kind) {
        return state.duties().stream()
                .filter(one -> one.duty().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> clausesOf(Ruling ruling) {
        return ruling.findings().stream().map(NumeroBleuTest::named).toList();
    }

    private static String named(Finding finding) {
        return finding.clause().map(one -> one + " ").orElse("") + finding.code();
    }
}
