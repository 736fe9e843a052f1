package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.QualisocialCases.AIDANT;
import static org.ecoute.rules.QualisocialCases.ECOUTE;
import static org.ecoute.rules.QualisocialCases.STRESS;
import static org.ecoute.rules.QualisocialCases.file;
import static org.ecoute.rules.QualisocialCases.fileOf;
import static org.ecoute.rules.QualisocialCases.person;
import static org.ecoute.rules.QualisocialCases.referral;
import static org.ecoute.rules.QualisocialCases.session;
import static org.ecoute.rules.QualisocialCases.sessions;
import static org.ecoute.rules.QualisocialCases.through;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.missing;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.PractitionerId;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The module for carers and the module on acute stress. */
class QualisocialModulesTest {
    private final SchemeRules rules = SchemeRules.bundled();
    private final CaseFile carer = file(AIDANT, through(Role.AGENT, Channel.E_MAIL));
    private final CaseFile stressed = file(STRESS, through(Role.PREVENTION_OFFICER, Channel.E_MAIL));

    @Test
    void should_let_an_agent_ask_for_the_carers_module_by_e_mail() {
        assertThat(findings(rules.judge(file(AIDANT), through(Role.AGENT, Channel.E_MAIL))))
                .containsExactly("QS-AIDANT-01 CARER_REQUEST_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AGENT")
    void should_let_nobody_else_ask_for_the_carers_module(Role by) {
        assertThat(findings(rules.judge(file(AIDANT), through(by, Channel.E_MAIL))))
                .containsExactly("QS-AIDANT-01 ONLY_AGENT_ASKS");
    }

    @Test
    void should_let_no_agent_ask_for_a_colleague() {
        Ruling ruling = rules.judge(
                file(AIDANT),
                referral(Role.AGENT, one -> one.channel(Channel.E_MAIL).self(false)));

        assertThat(findings(ruling)).containsExactly("QS-AIDANT-01 ONLY_AGENT_ASKS");
    }

    @Test
    void should_let_a_prevention_officer_enrol_an_agent_for_acute_stress_by_e_mail() {
        assertThat(findings(rules.judge(file(STRESS), through(Role.PREVENTION_OFFICER, Channel.E_MAIL))))
                .containsExactly("QS-STRESS-01 ENROLMENT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PREVENTION_OFFICER")
    void should_let_nobody_else_enrol_for_acute_stress_the_agent_included(Role by) {
        assertThat(findings(rules.judge(file(STRESS), through(by, Channel.E_MAIL))))
                .containsExactly("QS-STRESS-01 ONLY_PREVENTION_OFFICER_ENROLS");
    }

    @Test
    void should_point_an_agent_who_enrols_himself_to_listening_and_support() {
        Ruling ruling = rules.judge(file(STRESS), through(Role.AGENT, Channel.E_MAIL));

        assertThat(ruling.redirectTo()).extracting(Redirect::service).contains(ECOUTE);
    }

    @Test
    void should_enrol_neither_oneself_nor_a_relative_for_acute_stress() {
        assertThat(findings(rules.judge(
                        fileOf(STRESS, person(Role.PREVENTION_OFFICER, "11")),
                        through(Role.PREVENTION_OFFICER, Channel.E_MAIL))))
                .contains("QS-STRESS-01 ONLY_PREVENTION_OFFICER_ENROLS");
        assertThat(findings(rules.judge(
                        fileOf(STRESS, person(Role.RELATIVE, "11")), through(Role.PREVENTION_OFFICER, Channel.E_MAIL))))
                .containsExactly("QS-STRESS-01 ONLY_AGENTS_ENROLLED");
    }

    @ParameterizedTest
    @EnumSource(value = Channel.class, mode = EnumSource.Mode.EXCLUDE, names = "E_MAIL")
    void should_want_either_request_by_e_mail(Channel channel) {
        assertThat(findings(rules.judge(file(AIDANT), through(Role.AGENT, channel))))
                .containsExactly("QS-AIDANT-01 E_MAIL_REQUIRED");
        assertThat(findings(rules.judge(file(STRESS), through(Role.PREVENTION_OFFICER, channel))))
                .containsExactly("QS-STRESS-01 E_MAIL_REQUIRED");
    }

    @Test
    void should_ask_for_the_channel_of_a_request_that_tells_none() {
        Ruling ruling = rules.judge(file(AIDANT), referral(Role.AGENT, one -> one));

        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(ruling)).containsExactly("channel");
    }

    @Test
    void should_hold_four_sessions_with_a_carer_and_refuse_the_fifth() {
        assertThat(findings(rules.judge(with(carer, sessions(3)), session(20))))
                .containsExactly("QS-AIDANT-02 SUPPORT_PROVIDED_FOR");
        assertThat(findings(rules.judge(with(carer, sessions(4)), session(20))))
                .containsExactly("QS-AIDANT-02 SESSION_CAP_REACHED");
    }

    @Test
    void should_hold_five_sessions_against_acute_stress_and_refuse_the_sixth() {
        assertThat(findings(rules.judge(with(stressed, sessions(4)), session(20))))
                .containsExactly("QS-STRESS-02 SUPPORT_PROVIDED_FOR");
        assertThat(findings(rules.judge(with(stressed, sessions(5)), session(20))))
                .containsExactly("QS-STRESS-02 SESSION_CAP_REACHED");
    }

    @Test
    void should_not_count_the_sessions_of_listening_and_support_in_a_module() {
        CaseFile supported = carer.with(session(1, one -> one.service(ECOUTE)));

        assertThat(rules.judge(with(supported, sessions(3)), session(20)).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"80, false", "89, false", "90, true", "91, false"})
    void should_hold_an_hour_and_a_half_with_a_carer(int minutes, boolean allowed) {
        assertThat(findings(rules.judge(carer, session(3, one -> one.minutes(minutes)))))
                .containsExactly(
                        allowed ? "QS-AIDANT-02 SUPPORT_PROVIDED_FOR" : "QS-AIDANT-02 LENGTH_NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true", "75, true", "90, true", "91, false"})
    void should_hold_an_hour_to_an_hour_and_a_half_against_acute_stress(int minutes, boolean allowed) {
        assertThat(findings(rules.judge(stressed, session(3, one -> one.minutes(minutes)))))
                .containsExactly(
                        allowed ? "QS-STRESS-02 SUPPORT_PROVIDED_FOR" : "QS-STRESS-02 LENGTH_NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AIDANT", "STRESS"})
    void should_stay_with_the_psychologist_of_the_first_session(String module) {
        CaseFile begun = (module.equals("AIDANT") ? carer : stressed).with(session(1));

        assertThat(rules.judge(begun, session(3)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(findings(rules.judge(begun, session(3, one -> one.practitionerId(PractitionerId.of("P-2"))))))
                .containsExactly("QS-" + module + "-02 SAME_PSYCHOLOGIST_REQUIRED");
        Ruling unknown = rules.judge(begun, session(3, one -> one.practitionerId(Optional.empty())));
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(unknown)).containsExactly("practitionerId");
    }

    @Test
    void should_leave_the_means_open_and_provide_for_support_alone() {
        for (CaseFile module : List.of(carer, stressed)) {
            assertThat(rules.judge(module, session(3, one -> one.modality(Modality.FACE_TO_FACE)))
                            .verdict())
                    .isEqualTo(Verdict.ALLOWED);
            assertThat(rules.judge(module, session(3, one -> one.modality(Optional.empty())))
                            .verdict())
                    .isEqualTo(Verdict.ALLOWED);
            assertThat(findings(rules.judge(module, session(3, one -> one.kind(SessionKind.EVALUATION)))))
                    .containsExactly("NOT_PROVIDED_FOR");
        }
    }
}
