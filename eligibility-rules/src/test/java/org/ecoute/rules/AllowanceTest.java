package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.day;
import static org.ecoute.rules.Cases.decision;
import static org.ecoute.rules.Cases.evaluation;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.request;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.vert;
import static org.ecoute.rules.Cases.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Allowance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left, found by asking the session rules. */
class AllowanceTest {
    private final SchemeRules rules = SchemeRules.bundled();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5})
    void should_leave_what_of_the_five_has_not_been_held(int held) {
        assertThat(ofSupport(with(bleu(byManager()), supports(held)))).isEqualTo(capped(held, 5 - held));
    }

    @Test
    void should_leave_nothing_after_more_than_were_allowed() {
        assertThat(ofSupport(with(bleu(byManager()), supports(7)))).isEqualTo(capped(7, 0));
        assertThat(ofSupport(with(bleu(byManager()), supports(40)))).isEqualTo(capped(40, 0));
    }

    @Test
    void should_leave_two_after_a_derogation_of_three_used_and_two_granted() {
        CaseFile file = with(
                with(bleu(byManager()), supports(5)),
                List.of(
                        request(20, Role.PSYCHOLOGIST, 3),
                        decision(21, Role.SCHEME_LEAD, 3),
                        support(22),
                        support(23),
                        support(24),
                        request(40, Role.PSYCHOLOGIST, 3),
                        decision(41, Role.SCHEME_LEAD, 2)));

        assertThat(ofSupport(file)).isEqualTo(capped(8, 2));
    }

    @Test
    void should_not_cap_evaluation_and_advice_and_say_nothing_of_kinds_not_provided_for() {
        CaseFile file = bleu(byManager(), evaluation(1, one -> one));

        assertThat(rules.assess(file, day(30).toInstant()).allowances())
                .extracting(one -> one.kind() + " " + one.held() + (one.uncapped() ? " uncapped" : " " + one.left()))
                .containsExactlyInAnyOrder(
                        "EVALUATION 1 uncapped", "MANAGER_ADVICE 0 uncapped", "SUPPORT 0 OptionalInt[5]");
        assertThat(rules.assess(vert(referral(Role.AGENT)), day(30).toInstant()).allowances())
                .extracting(Allowance::kind)
                .containsExactlyInAnyOrder(SessionKind.EVALUATION, SessionKind.SUPPORT);
    }

    @Test
    void should_keep_one_allowance_for_each_beneficiary() {
        BeneficiaryId second = BeneficiaryId.of("B2");
        CaseFile file = CaseFile.builder()
                .from(with(bleu(byManager()), supports(3)))
                .addBeneficiaries(
                        Beneficiary.builder().from(Cases.agent()).id(second).build())
                .addActs(support(20, one -> one.beneficiary(second)))
                .build();

        assertThat(ofSupport(file)).isEqualTo(capped(3, 2));
        assertThat(allowance(file, second, SessionKind.SUPPORT).left()).hasValue(4);
    }

    @Test
    void should_leave_it_open_where_it_depends_on_an_unknown_outcome() {
        CaseFile file = with(bleu(byManager()), supports(2)).with(support(16, one -> one.held(Optional.empty())));

        Allowance left = ofSupport(file);

        assertThat(left.held()).isEqualTo(2);
        assertThat(left.left()).isEmpty();
        assertThat(left.uncapped()).isFalse();
    }

    @Test
    void should_leave_nothing_of_a_service_out_of_force() {
        CaseFile tooLate = bleu(referral(Role.MANAGER, Cases.OPENING.plusYears(1), one -> one));

        assertThat(rules.assess(tooLate, day(400).toInstant()).allowances()).isEmpty();
    }

    private Allowance ofSupport(CaseFile file) {
        return allowance(file, B1, SessionKind.SUPPORT);
    }

    private Allowance allowance(CaseFile file, BeneficiaryId beneficiary, SessionKind kind) {
        return rules.assess(file, day(60).toInstant()).allowances().stream()
                .filter(one -> one.beneficiary().equals(beneficiary) && one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Allowance capped(int held, int left) {
        return Allowance.builder()
                .beneficiary(B1)
                .kind(SessionKind.SUPPORT)
                .held(held)
                .left(OptionalInt.of(left))
                .uncapped(false)
                .build();
    }
}
