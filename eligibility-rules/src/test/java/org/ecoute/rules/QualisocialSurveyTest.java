package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.document;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.QualisocialCases.ECOUTE;
import static org.ecoute.rules.QualisocialCases.T0;
import static org.ecoute.rules.QualisocialCases.agentIn;
import static org.ecoute.rules.QualisocialCases.call;
import static org.ecoute.rules.QualisocialCases.file;
import static org.ecoute.rules.QualisocialCases.fileOf;
import static org.ecoute.rules.QualisocialCases.session;
import static org.ecoute.rules.Rulings.duty;
import static org.ecoute.rules.Rulings.findings;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listening and support: a satisfaction survey after each session. */
class QualisocialSurveyTest {
    private static final DutyKind SURVEY = DutyKind.SATISFACTION_SURVEY;

    private final SchemeRules rules = SchemeRules.bundled();
    private final CaseFile opened = file(ECOUTE, call(Role.AGENT, Line.FRANCE));

    @Test
    void should_owe_a_survey_a_day_after_the_end_of_a_session_across_the_change_of_hour() {
        Session ending = session(
                0,
                one -> one.at(OffsetDateTime.parse("2021-03-27T13:15:00+01:00")).minutes(45));

        DutyStatus survey = duty(assess(opened.with(ending), 40), SURVEY);

        assertThat(survey.duty().due()).hasValue(OffsetDateTime.parse("2021-03-28T15:00:00+02:00"));
        assertThat(survey.duty().owedTo().code()).isEqualTo("B1");
        assertThat(survey.state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_owe_one_survey_for_each_support_session_held_and_none_for_an_analysis() {
        CaseFile file = with(
                opened,
                List.of(
                        session(1, one -> one.kind(SessionKind.EVALUATION)),
                        session(2, one -> one.held(false)),
                        session(3),
                        session(4)));

        assertThat(assess(file, 4).duties())
                .extracting(one -> one.duty().kind() + " of act " + one.createdBy())
                .containsExactly("SATISFACTION_SURVEY of act 3", "SATISFACTION_SURVEY of act 4");
    }

    @Test
    void should_not_know_when_the_survey_of_a_session_of_unknown_length_is_due() {
        CaseFile held = opened.with(session(3, one -> one.minutes(Optional.empty())));
        DutyStatus survey = duty(assess(held, 40), SURVEY);

        assertThat(survey.duty().due()).isEmpty();
        assertThat(survey.state()).isEqualTo(DutyState.UNDETERMINED);
        assertThat(survey.missing())
                .containsExactly(
                        MissingFact.builder().attribute("minutes").act(1).build());
        assertThat(duty(assess(held, 4), SURVEY).state())
                .as("it cannot be due yet, however short the session was")
                .isEqualTo(DutyState.OPEN);
        assertThat(duty(assess(held.with(survey(Role.AGENT, T0.plusDays(4))), 40), SURVEY)
                        .state())
                .as("it was in time, however short the session was")
                .isEqualTo(DutyState.MET);
    }

    @Test
    void should_be_met_by_a_survey_in_time_and_late_by_one_after_it() {
        CaseFile held = opened.with(session(3));
        OffsetDateTime due = T0.plusDays(4).plusMinutes(90);

        assertThat(duty(assess(held.with(survey(Role.AGENT, due)), 40), SURVEY).state())
                .isEqualTo(DutyState.MET);
        Assessment late = assess(held.with(survey(Role.AGENT, due.plusSeconds(1))), 40);
        assertThat(duty(late, SURVEY).state()).isEqualTo(DutyState.LATE);
        assertThat(late.breaches())
                .containsExactly(Breach.builder()
                        .clause(ClauseId.of("QS-ECOUTE-06"))
                        .party(Party.PROVIDER)
                        .duty(0)
                        .build());
    }

    @Test
    void should_let_the_duty_lapse_without_an_address_or_after_an_opt_out() {
        assertThat(stateFor(one -> one.hasEmail(false))).isEqualTo(DutyState.LAPSED);
        assertThat(stateFor(one -> one.surveyOptOut(true))).isEqualTo(DutyState.LAPSED);
        assertThat(stateFor(one -> one.hasEmail(true).surveyOptOut(false))).isEqualTo(DutyState.BREACHED);
        assertThat(stateFor(one -> one)).as("the duty stands unless").isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_send_the_survey_to_the_beneficiary() {
        assertThat(findings(rules.judge(opened, survey(Role.AGENT, T0.plusDays(1)))))
                .containsExactly("QS-ECOUTE-06 SATISFACTION_SURVEY_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AGENT")
    void should_send_the_survey_to_nobody_else(Role to) {
        assertThat(findings(rules.judge(opened, survey(to, T0.plusDays(1)))))
                .containsExactly("QS-ECOUTE-06 RECIPIENT_NOT_ENTITLED");
    }

    @Test
    void should_send_no_survey_against_the_beneficiarys_wish_or_without_an_address() {
        assertThat(findings(rules.judge(openedFor(one -> one.surveyOptOut(true)), survey(Role.AGENT, T0.plusDays(1)))))
                .containsExactly("QS-ECOUTE-06 SURVEY_OPTED_OUT");
        assertThat(findings(rules.judge(openedFor(one -> one.hasEmail(false)), survey(Role.AGENT, T0.plusDays(1)))))
                .containsExactly("QS-ECOUTE-06 NO_E_MAIL_ADDRESS");
    }

    @Test
    void should_not_hold_it_against_a_survey_that_another_beneficiary_wants_none() {
        CaseFile both = CaseFile.builder()
                .from(openedFor(one -> one.surveyOptOut(true).hasEmail(false)))
                .addBeneficiaries(Beneficiary.builder()
                        .from(agentIn("11"))
                        .id(BeneficiaryId.of("B2"))
                        .build())
                .build();

        assertThat(rules.judge(both, survey(Role.AGENT, T0.plusDays(1))).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_not_provide_for_other_documents() {
        assertThat(rules.judge(opened, document(DocumentKind.INTERVENTION_REPORT, Role.AGENT, T0.plusDays(1)))
                        .verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    private DutyState stateFor(UnaryOperator<Beneficiary.Builder> change) {
        return duty(assess(openedFor(change).with(session(3)), 40), SURVEY).state();
    }

    private Assessment assess(CaseFile file, int day) {
        return rules.assess(file, T0.plusDays(day).toInstant());
    }

    private static CaseFile openedFor(UnaryOperator<Beneficiary.Builder> change) {
        Beneficiary.Builder person = Beneficiary.builder().from(agentIn("11"));
        return fileOf(ECOUTE, change.apply(person).build(), call(Role.AGENT, Line.FRANCE));
    }

    private static DocumentSent survey(Role to, OffsetDateTime at) {
        return document(DocumentKind.SATISFACTION_SURVEY, to, at);
    }
}
