package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.decision;
import static org.ecoute.rules.Cases.request;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.ruling;
import static org.ecoute.rules.Rulings.waysOut;

import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroBleuDerogationTest {
    private static final String ASKED = "IAPR-BLEU-15 DEROGATION_REQUEST_PROVIDED_FOR";
    private static final String DECIDED = "IAPR-BLEU-15 DEROGATION_DECISION_PROVIDED_FOR";

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_let_the_psychologist_ask_once_the_five_are_held() {
        assertThat(findings(rules.judge(fiveHeld(), request(20, Role.PSYCHOLOGIST, 2))))
                .containsExactly(ASKED);
    }

    @Test
    void should_refuse_a_request_by_a_manager() {
        Ruling ruling = rules.judge(fiveHeld(), request(20, Role.MANAGER, 2));

        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-15 ONLY_PSYCHOLOGIST_ASKS");
        assertThat(waysOut(rules.explain(ruling))).containsExactly(List.of("by: MANAGER -> PSYCHOLOGIST"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4})
    void should_refuse_a_request_before_the_five_are_held(int held) {
        CaseFile file = with(bleu(byManager()), supports(held));

        Ruling ruling = rules.judge(file, request(20, Role.PSYCHOLOGIST, 2));

        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-15 CAP_NOT_YET_REACHED");
        assertThat(ruling.findings().toString()).contains(String.valueOf(5 - held));
    }

    @Test
    void should_bind_grants_by_the_ceiling_and_not_requests() {
        CaseFile nine = fiveHeld().with(request(20, Role.PSYCHOLOGIST, 9));

        assertThat(ruling(rules.assess(nine, support(21).at().toInstant()), 6).verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(nine, decision(21, Role.SCHEME_LEAD, 5)).verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(nine, decision(21, Role.SCHEME_LEAD, 6)).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_refuse_a_decision_by_anyone_but_the_scheme_lead() {
        CaseFile asked = fiveHeld().with(request(20, Role.PSYCHOLOGIST, 2));

        assertThat(findings(rules.judge(asked, decision(21, Role.MANAGER, 2))))
                .containsExactly("IAPR-BLEU-15 ONLY_SCHEME_LEAD_DECIDES");
    }

    @Test
    void should_refuse_a_decision_that_answers_no_open_request() {
        assertThat(findings(rules.judge(fiveHeld(), decision(21, Role.SCHEME_LEAD, 2))))
                .containsExactly("IAPR-BLEU-15 NO_OPEN_REQUEST");
        CaseFile answered =
                with(fiveHeld(), List.of(request(20, Role.PSYCHOLOGIST, 2), decision(21, Role.SCHEME_LEAD, 2)));
        assertThat(findings(rules.judge(answered, decision(22, Role.SCHEME_LEAD, 2))))
                .containsExactly("IAPR-BLEU-15 NO_OPEN_REQUEST");
    }

    @Test
    void should_open_no_request_by_one_that_was_refused() {
        CaseFile asked = fiveHeld().with(request(20, Role.MANAGER, 2));

        assertThat(findings(rules.judge(asked, decision(21, Role.SCHEME_LEAD, 2))))
                .containsExactly("IAPR-BLEU-15 NO_OPEN_REQUEST");
    }

    @Test
    void should_count_grants_only_if_their_own_ruling_was_allowed() {
        CaseFile byManager =
                with(fiveHeld(), List.of(request(20, Role.PSYCHOLOGIST, 2), decision(21, Role.MANAGER, 2)));

        assertThat(findings(rules.judge(byManager, support(22)))).contains("IAPR-BLEU-12 SESSION_CAP_REACHED");

        Assessment state = rules.assess(byManager, support(30).at().toInstant());
        assertThat(state.breaches())
                .filteredOn(breach -> breach.act().isPresent())
                .extracting(Breach::party)
                .containsExactly(Party.CLIENT);
        CaseFile thenByTheLead = byManager.with(decision(22, Role.SCHEME_LEAD, 2));
        assertThat(rules.judge(thenByTheLead, support(23)).verdict())
                .as("the request was still open")
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_grant_nothing_by_silence() {
        CaseFile asked = fiveHeld().with(request(20, Role.PSYCHOLOGIST, 2));

        assertThat(rules.judge(asked, support(200)).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_close_a_request_by_granting_nothing() {
        CaseFile refused =
                with(fiveHeld(), List.of(request(20, Role.PSYCHOLOGIST, 2), decision(21, Role.SCHEME_LEAD, 0)));

        assertThat(findings(ruling(rules.assess(refused, support(30).at().toInstant()), 7)))
                .containsExactly(DECIDED);
        assertThat(rules.judge(refused, support(22)).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(rules.judge(refused, request(22, Role.PSYCHOLOGIST, 1)).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_leave_two_after_a_derogation_of_three_used_and_three_more_asked() {
        CaseFile asked = threeUsed().with(request(40, Role.PSYCHOLOGIST, 3));

        Ruling three = rules.judge(asked, decision(41, Role.SCHEME_LEAD, 3));

        assertThat(findings(three)).containsExactly("IAPR-BLEU-15 DEROGATION_CEILING_EXCEEDED");
        assertThat(waysOut(rules.explain(three))).containsExactly(List.of("granted: 3 -> 2"));
        assertThat(rules.judge(asked, decision(41, Role.SCHEME_LEAD, 2)).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_refuse_a_grant_beyond_all_numbers() {
        CaseFile asked = threeUsed().with(request(40, Role.PSYCHOLOGIST, 3));

        Ruling ruling = rules.judge(asked, decision(41, Role.SCHEME_LEAD, Integer.MAX_VALUE));

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(waysOut(rules.explain(ruling))).hasSize(1).first().asString().endsWith("-> 2]");
    }

    @Test
    void should_advise_no_derogation_beyond_the_ceiling() {
        CaseFile ten = with(
                threeUsed(),
                List.of(
                        request(40, Role.PSYCHOLOGIST, 2),
                        decision(41, Role.SCHEME_LEAD, 2),
                        support(42),
                        support(43)));

        Ruling eleventh = rules.judge(ten, support(44));

        assertThat(eleventh.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(rules.explain(eleventh).alternatives()).isEmpty();
    }

    private static CaseFile fiveHeld() {
        return with(bleu(byManager()), supports(5));
    }

    private static CaseFile threeUsed() {
        return with(
                fiveHeld(),
                List.of(
                        request(20, Role.PSYCHOLOGIST, 3),
                        decision(21, Role.SCHEME_LEAD, 3),
                        support(22),
                        support(23),
                        support(24)));
    }
}
