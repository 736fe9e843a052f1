package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.BLEU;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.contact;
import static org.ecoute.rules.Cases.evaluation;
import static org.ecoute.rules.Cases.file;
import static org.ecoute.rules.Cases.person;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.request;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.duty;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.missing;
import static org.ecoute.rules.Rulings.waysOut;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;

class UnknownsTest {
    private static final Referral NOT_SAID_IF_TOLD =
            referral(Role.MANAGER, OPENING, one -> one.informed(Optional.empty()));
    private static final Referral NO_GROUNDS = referral(Role.MANAGER, OPENING, one -> one.grounds(List.of()));

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_name_working_time_and_tell_the_way_out() {
        Ruling ruling = rules.judge(bleu(byManager()), support(10, one -> one.duringWorkingTime(Optional.empty())));

        assertUndetermined(ruling, "duringWorkingTime");
        assertThat(findings(ruling)).as("what holds in any case").containsExactly("IAPR-BLEU-11 SUPPORT_PROVIDED_FOR");
        assertThat(waysOut(rules.explain(ruling))).containsExactly(List.of("duringWorkingTime: ? -> false"));
    }

    @Test
    void should_leave_contact_and_its_duty_open_while_nobody_says_whether_the_agent_was_told() {
        CaseFile file = bleu(NOT_SAID_IF_TOLD);

        assertUndetermined(rules.judge(file, contact(OPENING.plusHours(3), true)), "informed of act 0");
        Assessment state = rules.assess(file, OPENING.plusDays(3).toInstant());
        assertThat(duty(state, DutyKind.CONTACT).state()).isEqualTo(DutyState.UNDETERMINED);
        assertThat(missing(duty(state, DutyKind.CONTACT))).containsExactly("informed of act 0");
        assertThat(duty(state, DutyKind.CONTACT).duty().due()).isEmpty();
        assertThat(duty(state, DutyKind.REFERRAL_NOTICE).state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_allow_the_referral_itself_whether_or_not_the_agent_was_told() {
        assertThat(rules.judge(bleu(), NOT_SAID_IF_TOLD).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_leave_a_duty_open_while_an_attempt_may_have_reached_the_agent() {
        Contact attempt =
                Contact.builder().at(OPENING.plusHours(2)).beneficiary(B1).build();

        Assessment state =
                rules.assess(bleu(byManager(), attempt), OPENING.plusDays(3).toInstant());

        assertThat(duty(state, DutyKind.CONTACT).state()).isEqualTo(DutyState.UNDETERMINED);
        assertThat(missing(duty(state, DutyKind.CONTACT))).containsExactly("reached of act 1");
    }

    @Test
    void should_name_the_place_of_a_face_to_face_interview() {
        assertUndetermined(rules.judge(bleu(byManager()), faceToFace(Optional.empty())), "place");
    }

    @Test
    void should_name_the_modality() {
        assertUndetermined(
                rules.judge(
                        bleu(byManager()),
                        support(5, one -> one.modality(Optional.empty()).place(Place.NETWORK_PRACTICE))),
                "modality");
    }

    @Test
    void should_name_the_grounds_and_leave_open_what_would_be_owed() {
        assertUndetermined(rules.judge(bleu(), NO_GROUNDS), "grounds");

        Assessment state = rules.assess(bleu(NO_GROUNDS), OPENING.plusDays(3).toInstant());
        assertThat(duty(state, DutyKind.CONTACT).state()).isEqualTo(DutyState.UNDETERMINED);
        assertThat(missing(duty(state, DutyKind.CONTACT))).containsExactly("grounds of act 0");
        assertThat(state.breaches()).isEmpty();
    }

    @Test
    void should_not_name_the_grounds_where_the_referrer_alone_decides() {
        Ruling ruling = rules.judge(bleu(), referral(Role.AGENT, OPENING, one -> one.grounds(List.of())));

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(ruling.missing()).isEmpty();
        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-02 REFERRER_NOT_ENTITLED");
    }

    @Test
    void should_name_the_outcome_of_an_earlier_session_only_where_it_is_the_last_one() {
        CaseFile fourAndOneOpen =
                with(bleu(byManager()), supports(4)).with(support(16, one -> one.held(Optional.empty())));
        CaseFile threeAndOneOpen =
                with(bleu(byManager()), supports(3)).with(support(16, one -> one.held(Optional.empty())));

        assertUndetermined(rules.judge(fourAndOneOpen, support(20)), "held of act 5");
        assertUndetermined(rules.judge(fourAndOneOpen, request(20, Role.PSYCHOLOGIST, 1)), "held of act 5");
        assertThat(rules.judge(threeAndOneOpen, support(20)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_name_what_an_evaluation_found_and_who_orients() {
        CaseFile evaluated = bleu(byManager(), evaluation(1, one -> one.held(Optional.empty())));
        GroupSession group = GroupSession.builder()
                .at(OPENING.plusDays(5))
                .kind(GroupSessionKind.DISCUSSION_GROUP)
                .build();
        Orientation orientation = Orientation.builder()
                .at(OPENING.plusDays(5))
                .beneficiary(B1)
                .to(OrientationTarget.SPECIALIST)
                .build();

        assertUndetermined(rules.judge(evaluated, group), "held of act 1", "teamAffected of act 1");
        assertUndetermined(rules.judge(evaluated, orientation), "by");
    }

    @Test
    void should_name_all_that_matters_together() {
        CaseFile file = file(BLEU, person(Role.AGENT, "53"), byManager());

        assertUndetermined(
                rules.judge(
                        file,
                        support(
                                5,
                                one -> one.modality(Optional.empty())
                                        .place(Optional.empty())
                                        .duringWorkingTime(Optional.empty()))),
                "duringWorkingTime",
                "modality",
                "place");
    }

    @Test
    void should_stay_undetermined_beyond_what_can_be_tried() {
        CaseFile file = bleu(byManager());
        for (int day = 1; day <= 14; day++) {
            file = file.with(support(day, one -> one.held(Optional.empty())));
        }

        assertThat(rules.judge(file, support(20)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        Assessment state = rules.assess(file, OPENING.plusDays(30).toInstant());
        assertThat(state.acts()).hasSize(15).allMatch(act -> act.ruling().verdict() == Verdict.UNDETERMINED);
        assertThat(state.breaches()).isEmpty();
    }

    private static void assertUndetermined(Ruling ruling, String... missing) {
        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(ruling)).containsExactly(missing);
    }

    private static Session faceToFace(Optional<Place> place) {
        return support(5, one -> one.modality(Modality.FACE_TO_FACE).place(place));
    }
}
