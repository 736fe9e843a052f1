package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.with;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisCell;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.PractitionerId;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Severity;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;

class QualisocialTest {
    private static final ServiceId ECOUTE = ServiceId.of("qualisocial-ecoute");
    private static final ServiceId CRISE = ServiceId.of("qualisocial-crise");
    private static final ServiceId AIDANT = ServiceId.of("qualisocial-proche-aidant");
    private static final ServiceId STRESS = ServiceId.of("qualisocial-stress-aigu");
    private static final OffsetDateTime T0 = OffsetDateTime.parse("2021-03-01T10:00:00+01:00");

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_point_an_agent_of_la_reunion_from_the_france_line_to_the_dom_line() {
        Ruling ruling = rules.judge(file(ECOUTE, "04"), call(Role.AGENT, Line.FRANCE));

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(codes(ruling)).containsExactly("LINE_NOT_FOR_WORKPLACE");
        assertThat(ruling.redirectTo())
                .containsExactly(
                        Redirect.builder().service(ECOUTE).line(Line.DOM).build());
    }

    @Test
    void should_let_a_career_adviser_of_la_reunion_call_the_cmc_line() {
        assertThat(rules.judge(file(ECOUTE, "04"), call(Role.CAREER_ADVISER, Line.CMC))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(file(ECOUTE, "04"), call(Role.AGENT, Line.CMC)).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_serve_saint_pierre_et_miquelon_by_no_line() {
        for (Line line : List.of(Line.FRANCE, Line.DOM)) {
            Ruling ruling = rules.judge(file(ECOUTE, "975"), call(Role.AGENT, line));

            assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(codes(ruling)).contains("WORKPLACE_NOT_SERVED");
        }
    }

    @Test
    void should_owe_a_survey_a_day_after_the_end_of_a_session_across_the_change_of_hour() {
        Session session = session(OffsetDateTime.parse("2021-03-27T13:15:00+01:00"), 45, true);
        CaseFile file = with(file(ECOUTE, "11"), List.of(call(Role.AGENT, Line.FRANCE), session));

        DutyStatus survey = duty(rules.assess(file, T0.plusDays(40).toInstant()), DutyKind.SATISFACTION_SURVEY);

        assertThat(survey.duty().due()).hasValue(OffsetDateTime.parse("2021-03-28T15:00:00+02:00"));
        assertThat(survey.state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_owe_no_survey_to_somebody_without_an_address_or_for_a_session_not_held() {
        CaseFile silent = CaseFile.builder()
                .from(file(ECOUTE, "11"))
                .beneficiaries(List.of(
                        Beneficiary.builder().from(agent("11")).hasEmail(false).build()))
                .build();
        CaseFile held = with(silent, List.of(call(Role.AGENT, Line.FRANCE), session(T0.plusDays(3), 45, true)));
        CaseFile missed =
                with(file(ECOUTE, "11"), List.of(call(Role.AGENT, Line.FRANCE), session(T0.plusDays(3), 45, false)));

        assertThat(duty(rules.assess(held, T0.plusDays(9).toInstant()), DutyKind.SATISFACTION_SURVEY)
                        .state())
                .isEqualTo(DutyState.LAPSED);
        assertThat(rules.assess(missed, T0.plusDays(9).toInstant()).duties()).isEmpty();
    }

    @Test
    void should_tell_both_clocks_of_a_crisis() {
        CrisisAlert alert = alert(EventKind.SUICIDE)
                .at(OffsetDateTime.parse("2021-03-02T05:30:00+01:00"))
                .occurredAt(OffsetDateTime.parse("2021-03-02T03:00:00+01:00"))
                .build();
        CrisisCell cell = CrisisCell.builder()
                .at(OffsetDateTime.parse("2021-03-02T06:10:00+01:00"))
                .build();

        Assessment state = rules.assess(
                with(crisis(), List.of(alert, cell)), alert.at().plusDays(2).toInstant());

        DutyStatus duty = duty(state, DutyKind.CRISIS_CELL);
        assertThat(duty.duty().due()).hasValue(OffsetDateTime.parse("2021-03-02T06:30:00+01:00"));
        assertThat(duty.duty().occurrenceDue()).hasValue(OffsetDateTime.parse("2021-03-02T04:00:00+01:00"));
        assertThat(duty.state()).isEqualTo(DutyState.MET);
        assertThat(duty.occurrenceMet()).hasValue(false);
        assertThat(duty(state, DutyKind.ON_SITE_PRESENCE).state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_ask_both_to_approve_a_second_day() {
        CaseFile alerted = with(crisis(), List.of(alert(EventKind.DEATH).build()));
        CaseFile decided = with(alerted, List.of(decision(1, false)));

        assertThat(codes(rules.judge(alerted, day(1)))).containsExactly("JOINT_DECISION_REQUIRED");
        assertThat(rules.judge(decided, day(1)).verdict()).isEqualTo(Verdict.ALLOWED);
        for (CaseFile file : List.of(alerted, decided, with(decided, List.of(decision(2, false))))) {
            Ruling second = rules.judge(file, day(2));
            assertThat(second.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
            assertThat(second.approvalBy())
                    .containsExactlyInAnyOrder(Role.COORDINATING_PSYCHOLOGIST, Role.INTERNAL_REFERENT);
        }
        assertThat(rules.judge(with(decided, List.of(decision(2, true))), day(2))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_ask_the_coordinator_about_another_kind_of_event() {
        Ruling ruling = rules.judge(crisis(), alert(EventKind.OTHER).build());

        assertThat(ruling.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
        assertThat(ruling.approvalBy()).containsExactly(Role.COORDINATING_PSYCHOLOGIST);
        assertThat(rules.judge(crisis(), alert(EventKind.ASSAULT).build()).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_refuse_enrolling_oneself_for_acute_stress_and_allow_carers_to_ask() {
        assertThat(rules.judge(file(STRESS, "11"), mail(Role.AGENT)).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(rules.judge(file(STRESS, "11"), mail(Role.PREVENTION_OFFICER))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(file(AIDANT, "11"), mail(Role.AGENT)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(file(AIDANT, "11"), mail(Role.MANAGER)).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_give_carers_four_sessions_of_ninety_minutes_with_one_psychologist() {
        List<Act> three = new ArrayList<>(List.of(mail(Role.AGENT)));
        for (int i = 1; i <= 3; i++) {
            three.add(session(T0.plusDays(7L * i), 90, true));
        }
        CaseFile file = with(file(AIDANT, "11"), three);

        assertThat(rules.judge(file, session(T0.plusDays(28), 90, true)).verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(codes(rules.judge(file, session(T0.plusDays(28), 80, true)))).contains("LENGTH_NOT_PROVIDED_FOR");
        CaseFile four = with(file, List.of(session(T0.plusDays(28), 90, true)));
        assertThat(codes(rules.judge(four, session(T0.plusDays(35), 90, true)))).contains("SESSION_CAP_REACHED");
        Session other = Session.builder()
                .from(session(T0.plusDays(28), 90, true))
                .practitionerId(PractitionerId.of("P-2"))
                .build();
        assertThat(codes(rules.judge(file, other))).contains("SAME_PSYCHOLOGIST_REQUIRED");
    }

    private static CaseFile file(ServiceId service, String workRegion) {
        return Cases.file(service, agent(workRegion));
    }

    private static Beneficiary agent(String workRegion) {
        return Beneficiary.builder()
                .id(B1)
                .role(Role.AGENT)
                .workRegion(RegionCode.of(workRegion))
                .build();
    }

    private static CaseFile crisis() {
        return CaseFile.builder()
                .from(file(CRISE, "11"))
                .beneficiaries(List.of())
                .build();
    }

    private static Referral call(Role by, Line line) {
        return Referral.builder().at(T0).by(by).addBeneficiaries(B1).line(line).build();
    }

    private static Referral mail(Role by) {
        return Referral.builder()
                .at(T0)
                .by(by)
                .addBeneficiaries(B1)
                .channel(Channel.E_MAIL)
                .build();
    }

    private static Session session(OffsetDateTime at, int minutes, boolean held) {
        return Session.builder()
                .at(at)
                .beneficiary(B1)
                .kind(SessionKind.SUPPORT)
                .modality(Modality.VIDEO)
                .minutes(minutes)
                .held(held)
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST)
                .practitionerId(PractitionerId.of("P-1"))
                .build();
    }

    private static CrisisAlert.Builder alert(EventKind kind) {
        CrisisAlert.Builder alert = CrisisAlert.builder();
        alert.at(T0).by(Role.MANAGER).eventKind(kind);
        return alert;
    }

    private static CrisisDecision decision(int days, boolean severity) {
        CrisisDecision.Builder decision = CrisisDecision.builder();
        decision.at(T0.plusHours(2))
                .by(Set.of(Role.COORDINATING_PSYCHOLOGIST, Role.INTERNAL_REFERENT))
                .days(days);
        if (severity) {
            decision.severity(Severity.HIGH);
        }
        return decision.build();
    }

    private static OnSiteDay day(int day) {
        return OnSiteDay.builder().at(T0.plusDays(day)).day(day).build();
    }

    private static DutyStatus duty(Assessment state, DutyKind kind) {
        return state.duties().stream()
                .filter(one -> one.duty().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Ruling ruling) {
        return ruling.findings().stream().map(one -> one.code().value()).toList();
    }
}
