package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.BLEU;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.VERT;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.file;
import static org.ecoute.rules.Cases.person;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.waysOut;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumeroBleuReferralTest {
    private static final BeneficiaryId B2 = BeneficiaryId.of("B2");
    private static final GroundCode PRIVATE = GroundCode.of("difficultes-sphere-privee");

    private final SchemeRules rules = SchemeRules.bundled();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "PREVENTION_OFFICER"})
    void should_allow_managers_and_prevention_officers_to_refer_an_agent(Role by) {
        Ruling ruling = rules.judge(bleu(), referral(by));

        assertThat(ruling.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-02 REFERRAL_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGER", "PREVENTION_OFFICER"})
    void should_refuse_anyone_else_who_refers_an_agent(Role by) {
        Ruling ruling = rules.judge(bleu(), referral(by));

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-02 REFERRER_NOT_ENTITLED");
        assertThat(ruling.duties()).isEmpty();
    }

    @Test
    void should_point_an_agent_who_refers_himself_to_the_numero_vert() {
        Ruling ruling = rules.judge(bleu(), referral(Role.AGENT));

        assertThat(ruling.redirectTo()).containsExactly(door(Role.AGENT));
    }

    @Test
    void should_refuse_private_grounds_alone_and_point_to_a_self_referral() {
        Ruling ruling = rules.judge(bleu(), onGrounds(PRIVATE));

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(findings(ruling)).contains("IAPR-BLEU-03 NO_WORK_GROUND");
        assertThat(ruling.redirectTo()).containsExactly(door(Role.AGENT));
    }

    @Test
    void should_allow_one_ground_of_work_among_private_ones() {
        assertThat(rules.judge(bleu(), onGrounds(PRIVATE, GroundCode.of("temoin-de-suicide")))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_attribute_a_referral_on_private_grounds_to_the_referrer() {
        Assessment state =
                rules.assess(bleu(onGrounds(PRIVATE)), OPENING.plusDays(2).toInstant());

        assertThat(state.breaches())
                .containsExactly(Breach.builder()
                        .clause(ClauseId.of("IAPR-BLEU-03"))
                        .party(Party.REFERRER)
                        .act(0)
                        .build());
        assertThat(state.duties()).isEmpty();
    }

    @Test
    void should_allow_a_relative_whom_the_scheme_lead_refers() {
        Ruling ruling = rules.judge(relative(), referral(Role.SCHEME_LEAD));

        assertThat(ruling.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-04 RELATIVE_PROVIDED_FOR");
    }

    @Test
    void should_refuse_a_relative_whom_a_manager_refers_and_name_the_scheme_lead() {
        Ruling ruling = rules.judge(relative(), byManager());

        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-04 RELATIVE_NEEDS_SCHEME_LEAD");
        assertThat(ruling.redirectTo())
                .containsExactly(
                        Redirect.builder().service(BLEU).by(Role.SCHEME_LEAD).build());
        assertThat(waysOut(rules.explain(ruling))).containsExactly(List.of("by: MANAGER -> SCHEME_LEAD"));
    }

    @Test
    void should_ask_one_question_for_each_beneficiary_and_let_the_worst_win() {
        CaseFile both = CaseFile.builder()
                .from(bleu())
                .addBeneficiaries(withId(B2, person(Role.RELATIVE, "53")))
                .build();
        Referral ofBoth = referral(Role.MANAGER, OPENING, one -> one.addBeneficiaries(B2));

        Ruling ruling = rules.judge(both, ofBoth);

        assertThat(ruling.questions()).hasSize(2);
        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-04 RELATIVE_NEEDS_SCHEME_LEAD");
        assertThat(ruling.duties()).isEmpty();
        assertThat(rules.explain(ruling).alternatives())
                .as("no one referrer may refer an agent and a relative together")
                .isEmpty();
    }

    @Test
    void should_tell_the_duties_and_which_due_instants_are_only_our_reading() {
        Ruling ruling = rules.judge(bleu(), byManager());

        assertThat(ruling.duties())
                .extracting(one -> one.clause() + " " + one.kind() + " to " + one.owedTo() + " by "
                        + one.due().map(OffsetDateTime::toString).orElse("?") + (one.unspecified() ? " *" : ""))
                .containsExactlyInAnyOrder(
                        "IAPR-BLEU-08 CORRESPONDENT_DETAILS to MANAGER by 2020-02-04T10:00+01:00 *",
                        "IAPR-BLEU-09 CONTACT to B1 by 2020-02-04T10:00+01:00",
                        "IAPR-RPT-01 REFERRAL_NOTICE to SCHEME_LEAD by 2020-02-04T10:00+01:00 *",
                        "IAPR-RPT-03 INTERVENTION_REPORT to MANAGER by ? *");
    }

    @Test
    void should_word_findings_in_french_and_english_with_the_value_found() {
        Finding finding = rules.judge(bleu(), referral(Role.STAFF_REPRESENTATIVE))
                .findings()
                .get(0);

        assertThat(finding.message().french()).contains("Représentant").doesNotContain("{");
        assertThat(finding.message().english())
                .containsIgnoringCase("representative")
                .doesNotContain("{");
    }

    private static Redirect door(Role by) {
        return Redirect.builder().service(VERT).by(by).build();
    }

    private static CaseFile relative() {
        return file(BLEU, person(Role.RELATIVE, "53"));
    }

    private static Beneficiary withId(BeneficiaryId id, Beneficiary person) {
        return Beneficiary.builder().from(person).id(id).build();
    }

    private static Referral onGrounds(GroundCode... grounds) {
        UnaryOperator<Referral.Builder> change = one -> one.grounds(List.of(grounds));
        Referral referral = referral(Role.MANAGER, OPENING, change);
        assertThat(referral.beneficiaries()).containsExactly(B1);
        return referral;
    }
}
