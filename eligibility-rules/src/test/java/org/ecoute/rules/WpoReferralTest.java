package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.document;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.duty;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.missing;
import static org.ecoute.rules.WpoCases.ECOUTE;
import static org.ecoute.rules.WpoCases.ENCADRANTS;
import static org.ecoute.rules.WpoCases.T0;
import static org.ecoute.rules.WpoCases.call;
import static org.ecoute.rules.WpoCases.file;
import static org.ecoute.rules.WpoCases.referral;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WPO: who opens a case file, and the number that he is given. */
class WpoReferralTest {
    private static final DutyKind NUMBER = DutyKind.CASE_NUMBER;

    private final SchemeRules rules = SchemeRules.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"wpo-ecoute", "wpo-face-a-face", "wpo-encadrants", "wpo-reduction-stress", "wpo-bien-etre"})
    void should_let_everybody_call_for_himself_and_nobody_for_somebody_else(String service) {
        CaseFile file = file(ServiceId.of(service), Role.MANAGER);

        assertThat(findings(rules.judge(file, call(Role.MANAGER))))
                .containsExactly("BAL-01 SELF_REFERRAL_PROVIDED_FOR");
        assertThat(findings(rules.judge(file, call(Role.PREVENTION_OFFICER))))
                .containsExactly("BAL-07 SELF_REFERRAL_ONLY");
    }

    @Test
    void should_point_a_manager_who_calls_for_an_agent_to_the_agents_own_call() {
        Ruling ruling = rules.judge(file(ECOUTE, Role.AGENT), call(Role.MANAGER));

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(ruling.redirectTo())
                .contains(Redirect.builder().service(ECOUTE).by(Role.AGENT).build());
    }

    @Test
    void should_not_cover_relatives_as_our_reading() {
        Ruling ruling = rules.judge(file(ECOUTE, Role.RELATIVE), call(Role.RELATIVE));

        assertThat(findings(ruling)).containsExactly("BAL-01 RELATIVE_NOT_COVERED");
        assertThat(ruling.findings()).allMatch(Finding::unspecified);
    }

    @Test
    void should_want_managers_in_the_managers_programme() {
        assertThat(findings(rules.judge(file(ENCADRANTS, Role.AGENT), call(Role.AGENT))))
                .containsExactly("BAL-17 MANAGERS_ONLY");
        assertThat(rules.judge(file(ECOUTE, Role.AGENT), call(Role.AGENT)).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_need_the_company_code_for_the_app() {
        Ruling unknown = judge(Channel.APP, Optional.empty());

        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(unknown)).containsExactly("companyCode");
        assertThat(findings(judge(Channel.APP, Optional.of(false)))).containsExactly("BAL-06 COMPANY_CODE_REQUIRED");
        assertThat(judge(Channel.APP, Optional.of(true)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"LINE", "E_MAIL", "CHAT"})
    void should_need_no_code_for_the_other_channels(Channel channel) {
        assertThat(judge(channel, Optional.empty()).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(judge(channel, Optional.of(false)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_know_no_form() {
        assertThat(findings(judge(Channel.FORM, Optional.empty()))).containsExactly("BAL-03 CHANNEL_NOT_PROVIDED_FOR");
    }

    @Test
    void should_owe_the_caller_a_case_number_within_a_day_as_our_reading() {
        CaseFile called = file(ECOUTE, Role.AGENT, call(Role.AGENT));

        DutyStatus open = number(called);
        assertThat(open.duty().due()).hasValue(T0.plusDays(1));
        assertThat(open.duty().unspecified()).isTrue();
        assertThat(open.state()).isEqualTo(DutyState.BREACHED);
        assertThat(number(with(called, List.of(document(DocumentKind.CASE_NUMBER, Role.AGENT, T0.plusDays(1)))))
                        .state())
                .isEqualTo(DutyState.MET);
        assertThat(rules.judge(file(ECOUTE, Role.AGENT), call(Role.MANAGER)).duties())
                .as("a refused referral creates no duty")
                .isEmpty();
    }

    @Test
    void should_give_the_case_number_to_the_caller_alone() {
        CaseFile called = file(ECOUTE, Role.AGENT, call(Role.AGENT));

        assertThat(findings(rules.judge(called, document(DocumentKind.CASE_NUMBER, Role.AGENT, T0.plusHours(1)))))
                .containsExactly("BAL-10 CASE_NUMBER_PROVIDED_FOR");
        assertThat(findings(rules.judge(called, document(DocumentKind.CASE_NUMBER, Role.EMPLOYER, T0.plusHours(1)))))
                .containsExactly("BAL-10 RECIPIENT_NOT_ENTITLED");
    }

    private Ruling judge(Channel channel, Optional<Boolean> companyCode) {
        return rules.judge(
                file(ECOUTE, Role.AGENT),
                referral(Role.AGENT, one -> one.channel(channel).companyCode(companyCode)));
    }

    private DutyStatus number(CaseFile file) {
        return duty(rules.assess(file, T0.plusDays(3).toInstant()), NUMBER);
    }
}
