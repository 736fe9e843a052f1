package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.QualisocialCases.ECOUTE;
import static org.ecoute.rules.QualisocialCases.agentIn;
import static org.ecoute.rules.QualisocialCases.call;
import static org.ecoute.rules.QualisocialCases.file;
import static org.ecoute.rules.QualisocialCases.fileOf;
import static org.ecoute.rules.QualisocialCases.referral;
import static org.ecoute.rules.QualisocialCases.through;
import static org.ecoute.rules.Rulings.findings;

import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Five lines: two by the place of work for agents and managers, three by the caller's function. */
class QualisocialLinesTest {
    private final SchemeRules rules = SchemeRules.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "06"})
    void should_point_an_agent_overseas_from_the_france_line_to_the_dom_line(String region) {
        Ruling ruling = rules.judge(fileOf(ECOUTE, agentIn(region)), call(Role.AGENT, Line.FRANCE));

        assertThat(findings(ruling)).containsExactly("QS-ECOUTE-01 LINE_NOT_FOR_WORKPLACE");
        assertThat(ruling.redirectTo()).containsExactly(line(Line.DOM));
        assertThat(rules.judge(fileOf(ECOUTE, agentIn(region)), call(Role.AGENT, Line.DOM))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "53", "94"})
    void should_point_an_agent_of_metropolitan_france_from_the_dom_line_to_the_france_line(String region) {
        Ruling ruling = rules.judge(fileOf(ECOUTE, agentIn(region)), call(Role.AGENT, Line.DOM));

        assertThat(findings(ruling)).containsExactly("QS-ECOUTE-01 LINE_NOT_FOR_WORKPLACE");
        assertThat(ruling.redirectTo()).containsExactly(line(Line.FRANCE));
        assertThat(rules.judge(fileOf(ECOUTE, agentIn(region)), call(Role.AGENT, Line.FRANCE))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void should_serve_saint_pierre_et_miquelon_by_no_line(Line line) {
        Role caller = switch (line) {
            case FRANCE, DOM -> Role.AGENT;
            case CMC -> Role.CAREER_ADVISER;
            case AP -> Role.PREVENTION_OFFICER;
            case RP -> Role.STAFF_REPRESENTATIVE;
        };

        Ruling ruling = rules.judge(fileOf(ECOUTE, agentIn("975")), call(caller, line));

        assertThat(findings(ruling)).contains("QS-ECOUTE-01 WORKPLACE_NOT_SERVED");
        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(ruling.redirectTo()).extracting(Redirect::service).doesNotContain(ECOUTE);
    }

    @Test
    void should_serve_the_other_overseas_territories_by_form_no_more_than_by_line() {
        assertThat(findings(rules.judge(fileOf(ECOUTE, agentIn("988")), through(Role.AGENT, Channel.FORM))))
                .containsExactly("QS-ECOUTE-01 WORKPLACE_NOT_SERVED");
    }

    @ParameterizedTest
    @CsvSource({
        "CMC, CAREER_ADVISER, 11",
        "CMC, CAREER_ADVISER, 04",
        "AP, PREVENTION_OFFICER, 11",
        "AP, PREVENTION_OFFICER, 04",
        "RP, STAFF_REPRESENTATIVE, 11",
        "RP, STAFF_REPRESENTATIVE, 04"
    })
    void should_open_a_line_of_its_own_to_each_function_wherever_it_works(Line line, Role by, String region) {
        assertThat(rules.judge(fileOf(ECOUTE, agentIn(region)), call(by, line)).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "FRANCE, CAREER_ADVISER, CMC",
        "FRANCE, PREVENTION_OFFICER, AP",
        "FRANCE, STAFF_REPRESENTATIVE, RP",
        "CMC, AGENT, FRANCE",
        "CMC, STAFF_REPRESENTATIVE, RP",
        "AP, MANAGER, FRANCE",
        "AP, CAREER_ADVISER, CMC",
        "RP, AGENT, FRANCE",
        "RP, PREVENTION_OFFICER, AP"
    })
    void should_point_whoever_calls_the_line_of_others_to_the_right_one(Line called, Role by, Line right) {
        Ruling ruling = rules.judge(file(ECOUTE), call(by, called));

        assertThat(findings(ruling)).containsExactly("QS-ECOUTE-01 LINE_NOT_FOR_REFERRER");
        assertThat(ruling.findings()).allMatch(Finding::unspecified);
        assertThat(ruling.redirectTo()).containsExactly(line(right));
    }

    @Test
    void should_take_who_calls_the_line_of_his_own_function_for_one_who_calls_for_himself() {
        Ruling ruling = rules.judge(file(ECOUTE), call(Role.CAREER_ADVISER, Line.CMC));

        assertThat(findings(ruling)).containsExactly("QS-ECOUTE-03 SELF_REFERRAL_PROVIDED_FOR");
        assertThat(ruling.findings()).allMatch(Finding::unspecified);
        assertThat(findings(rules.judge(file(ECOUTE), through(Role.CAREER_ADVISER, Channel.FORM))))
                .as("by form it must be told")
                .containsExactly("NOT_PROVIDED_FOR");
        assertThat(rules.judge(
                                file(ECOUTE),
                                referral(
                                        Role.CAREER_ADVISER,
                                        one -> one.channel(Channel.FORM).self(true)))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    private static Redirect line(Line line) {
        return Redirect.builder().service(ECOUTE).line(line).build();
    }
}
