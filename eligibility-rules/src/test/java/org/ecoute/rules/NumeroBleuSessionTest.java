package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.BLEU;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.evaluation;
import static org.ecoute.rules.Cases.file;
import static org.ecoute.rules.Cases.person;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.waysOut;

import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumeroBleuSessionTest {
    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_hold_an_evaluation_and_five_support_interviews_and_refuse_the_sixth() {
        CaseFile four = with(bleu(byManager(), evaluation(1, one -> one)), supports(4));
        assertThat(rules.judge(four, support(20)).verdict()).isEqualTo(Verdict.ALLOWED);

        CaseFile five = with(bleu(byManager(), evaluation(1, one -> one)), supports(5));
        Ruling sixth = rules.judge(five, support(20));

        assertThat(sixth.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(findings(sixth)).containsExactly("IAPR-BLEU-12 SESSION_CAP_REACHED");
        assertThat(waysOut(rules.explain(sixth))).containsExactly(List.of("grantedByDerogation: 0 -> 1"));
    }

    @Test
    void should_count_telephone_and_face_to_face_together() {
        CaseFile mixed = with(bleu(byManager(), support(5, NumeroBleuSessionTest::atTheNetwork)), supports(4));

        assertThat(findings(rules.judge(mixed, support(20)))).contains("IAPR-BLEU-12 SESSION_CAP_REACHED");
    }

    @Test
    void should_not_count_evaluation_advice_and_interviews_not_held() {
        CaseFile four = with(
                bleu(
                        byManager(),
                        evaluation(1, one -> one),
                        support(2, one -> one.kind(SessionKind.MANAGER_ADVICE)),
                        support(3, one -> one.held(false))),
                supports(4));

        assertThat(rules.judge(four, support(20)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_count_an_interview_that_was_held_against_its_ruling() {
        CaseFile oneByVideo = with(bleu(byManager(), support(5, one -> one.modality(Modality.VIDEO))), supports(4));

        assertThat(findings(rules.judge(oneByVideo, support(20)))).contains("IAPR-BLEU-12 SESSION_CAP_REACHED");
    }

    @Test
    void should_give_a_relative_the_same_five_interviews() {
        CaseFile relative = file(BLEU, person(Role.RELATIVE, "53"), Cases.referral(Role.SCHEME_LEAD));

        assertThat(rules.judge(with(relative, supports(4)), support(20)).verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(with(relative, supports(5)), support(20)).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Modality.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TELEPHONE", "FACE_TO_FACE"})
    void should_refuse_support_by_any_other_modality(Modality modality) {
        Ruling ruling = rules.judge(bleu(byManager()), support(5, one -> one.modality(modality)));

        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-11 MODALITY_NOT_PROVIDED_FOR");
        assertThat(waysOut(rules.explain(ruling))).containsExactly(List.of("modality: " + modality + " -> TELEPHONE"));
    }

    @Test
    void should_refuse_support_during_working_time_and_leave_the_evaluation_free() {
        Ruling ruling = rules.judge(bleu(byManager()), support(5, one -> one.duringWorkingTime(true)));

        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-13 DURING_WORKING_TIME");
        assertThat(waysOut(rules.explain(ruling))).containsExactly(List.of("duringWorkingTime: true -> false"));
        assertThat(rules.judge(bleu(byManager()), evaluation(1, one -> one.duringWorkingTime(true)))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_see_residents_of_ile_de_france_at_the_providers_premises() {
        CaseFile resident = file(BLEU, person(Role.AGENT, "11"), byManager());

        assertThat(rules.judge(resident, at(Place.PROVIDER_PREMISES)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(findings(rules.judge(resident, at(Place.NETWORK_PRACTICE))))
                .containsExactly("IAPR-BLEU-14 PROVIDER_PREMISES_REQUIRED");
    }

    @Test
    void should_see_anybody_else_at_a_practice_of_the_network() {
        CaseFile elsewhere = bleu(byManager());

        assertThat(rules.judge(elsewhere, at(Place.NETWORK_PRACTICE)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(findings(rules.judge(elsewhere, at(Place.PROVIDER_PREMISES))))
                .containsExactly("IAPR-BLEU-14 NETWORK_PRACTICE_REQUIRED");
    }

    @Test
    void should_not_ask_where_somebody_telephones_from() {
        assertThat(rules.judge(bleu(byManager()), support(5, one -> one.place(Place.ON_SITE)))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_advise_managers_without_a_cap() {
        CaseFile five = with(bleu(byManager()), supports(5));

        Ruling advice = rules.judge(five, support(20, one -> one.kind(SessionKind.MANAGER_ADVICE)));

        assertThat(findings(advice)).containsExactly("IAPR-BLEU-18 MANAGER_ADVICE_PROVIDED_FOR");
    }

    @Test
    void should_refuse_listening_as_not_provided_for() {
        Ruling ruling = rules.judge(bleu(byManager()), support(5, one -> one.kind(SessionKind.LISTENING)));

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(findings(ruling)).containsExactly("NOT_PROVIDED_FOR");
    }

    private static Session at(Place place) {
        return support(5, one -> one.modality(Modality.FACE_TO_FACE).place(place));
    }

    private static Session.Builder atTheNetwork(Session.Builder session) {
        session.modality(Modality.FACE_TO_FACE).place(Place.NETWORK_PRACTICE);
        return session;
    }
}
