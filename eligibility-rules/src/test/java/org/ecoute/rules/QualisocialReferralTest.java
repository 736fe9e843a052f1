package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.QualisocialCases.ECOUTE;
import static org.ecoute.rules.QualisocialCases.agentIn;
import static org.ecoute.rules.QualisocialCases.call;
import static org.ecoute.rules.QualisocialCases.file;
import static org.ecoute.rules.QualisocialCases.fileOf;
import static org.ecoute.rules.QualisocialCases.person;
import static org.ecoute.rules.QualisocialCases.referral;
import static org.ecoute.rules.QualisocialCases.through;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.missing;

import java.time.OffsetDateTime;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listening and support: who may tell of whose difficulty, and how. */
class QualisocialReferralTest {
    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_be_in_force_from_the_first_instant_of_2021_in_paris() {
        assertThat(findings(openedAt("2020-12-31T23:59:59+01:00")))
                .containsExactly("QS-ECOUTE-01 SERVICE_NOT_IN_FORCE");
        assertThat(openedAt("2021-01-01T00:00:00+01:00").verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_let_an_agent_tell_of_private_difficulties() {
        Ruling ruling = rules.judge(
                file(ECOUTE),
                referral(
                        Role.AGENT,
                        one -> one.line(Line.FRANCE).addGrounds(GroundCode.of("difficultes-sphere-privee"))));

        assertThat(findings(ruling)).containsExactly("QS-ECOUTE-03 SELF_REFERRAL_PROVIDED_FOR");
    }

    @Test
    void should_refuse_an_agent_who_tells_of_a_colleague() {
        Ruling ruling = rules.judge(
                file(ECOUTE), referral(Role.AGENT, one -> one.line(Line.FRANCE).self(false)));

        assertThat(findings(ruling)).containsExactly("QS-ECOUTE-03 REFERRER_NOT_ENTITLED");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "PREVENTION_OFFICER"})
    void should_let_managers_and_prevention_officers_tell_of_an_agent_without_asking_for_consent(Role by) {
        Ruling ruling = rules.judge(file(ECOUTE), through(by, Channel.FORM));

        assertThat(findings(ruling)).containsExactly("QS-ECOUTE-03 REFERRAL_PROVIDED_FOR");
        assertThat(ruling.findings()).allMatch(Finding::unspecified);
    }

    @Test
    void should_not_let_a_manager_tell_of_a_relative() {
        Ruling ruling = rules.judge(fileOf(ECOUTE, person(Role.RELATIVE, "11")), through(Role.MANAGER, Channel.FORM));

        assertThat(findings(ruling)).containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_take_a_manager_who_calls_about_himself_for_a_self_referral() {
        Ruling ruling = rules.judge(fileOf(ECOUTE, person(Role.MANAGER, "11")), call(Role.MANAGER, Line.FRANCE));

        assertThat(findings(ruling)).containsExactly("QS-ECOUTE-03 SELF_REFERRAL_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AGENT", "MANAGER", "CAREER_ADVISER", "PREVENTION_OFFICER", "STAFF_REPRESENTATIVE"})
    void should_open_no_line_and_no_form_to_anybody_else(Role by) {
        Ruling ruling = rules.judge(file(ECOUTE), through(by, Channel.FORM));

        assertThat(findings(ruling)).contains("QS-ECOUTE-01 NO_LINE_FOR_REFERRER");
        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LINE", "FORM"})
    void should_refuse_any_other_channel(Channel channel) {
        assertThat(findings(rules.judge(file(ECOUTE), through(Role.AGENT, channel))))
                .containsExactly("QS-ECOUTE-02 CHANNEL_NOT_PROVIDED_FOR");
    }

    @Test
    void should_allow_the_form_without_any_line() {
        assertThat(rules.judge(file(ECOUTE), through(Role.AGENT, Channel.FORM)).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_ask_for_the_line_or_another_channel_where_neither_is_recorded() {
        Ruling ruling = rules.judge(file(ECOUTE), referral(Role.AGENT, one -> one));

        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(ruling)).contains("line", "channel");
    }

    @Test
    void should_ask_for_the_place_of_work_and_for_nothing_that_no_clause_looks_at() {
        Beneficiary somewhere =
                Beneficiary.builder().id(Cases.B1).role(Role.AGENT).build();

        Ruling ruling = rules.judge(fileOf(ECOUTE, somewhere), call(Role.AGENT, Line.FRANCE));

        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ruling.missing()).extracting(MissingFact::attribute).containsExactly("workRegion");
        assertThat(rules.judge(fileOf(ECOUTE, agentIn("53")), call(Role.AGENT, Line.FRANCE))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    private Ruling openedAt(String at) {
        return rules.judge(
                file(ECOUTE), referral(Role.AGENT, one -> one.line(Line.FRANCE).at(OffsetDateTime.parse(at))));
    }
}
