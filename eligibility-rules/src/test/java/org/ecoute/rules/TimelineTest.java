package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.consent;
import static org.ecoute.rules.Cases.contact;
import static org.ecoute.rules.Cases.day;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;

/** Which acts of a case file count at an instant, and in which order. */
class TimelineTest {
    private static final ActId FIFTH = ActId.of("S-5");
    private static final ActId CORRECTION = ActId.of("C-1");

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_leave_out_what_happened_after_the_proposed_act() {
        CaseFile fiveLater = with(bleu(byManager()), supports(5));

        assertThat(rules.judge(fiveLater, support(5)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(fiveLater, support(20)).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_take_acts_by_their_instants_and_not_by_their_place_in_the_list() {
        List<Act> backwards = new ArrayList<>(supports(5));
        backwards.add(0, byManager());
        Collections.reverse(backwards);

        Assessment state = rules.assess(bleu(backwards.toArray(Act[]::new)), day(30).toInstant());

        assertThat(state.acts()).extracting(ActRuling::index).containsExactly(5, 4, 3, 2, 1, 0);
        assertThat(state.acts()).allMatch(act -> act.ruling().verdict() == Verdict.ALLOWED);
    }

    @Test
    void should_count_acts_of_the_same_instant_before_the_proposed_one() {
        CaseFile atOnce = bleu(
                referral(Role.MANAGER, OPENING, one -> one.informed(false)),
                consent(OPENING.plusHours(1), one -> one.informed(true)));

        assertThat(rules.judge(atOnce, contact(OPENING.plusHours(1), true)).verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(atOnce, contact(OPENING.plusHours(1).minusNanos(1), true))
                        .verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_keep_the_order_of_the_list_within_one_instant() {
        CaseFile fifthFirst =
                with(bleu(byManager()), supports(4)).with(support(20)).with(support(20, one -> one.minutes(30)));

        Assessment state = rules.assess(fifthFirst, day(30).toInstant());

        assertThat(Rulings.ruling(state, 5).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(Rulings.ruling(state, 6).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_give_a_session_back_when_it_is_cancelled() {
        CaseFile cancelled = fiveHeld().with(cancellation(16, FIFTH));

        assertThat(rules.judge(fiveHeld(), support(20)).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(rules.judge(cancelled, support(20)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(rules.assess(cancelled, day(30).toInstant()).acts())
                .extracting(ActRuling::index)
                .doesNotContain(5);
    }

    @Test
    void should_not_know_of_a_cancellation_before_it_is_recorded() {
        CaseFile cancelledLater = fiveHeld().with(cancellation(25, FIFTH));

        assertThat(rules.judge(cancelledLater, support(20)).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(rules.judge(cancelledLater, support(26)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_count_a_session_again_when_its_cancellation_is_cancelled() {
        CaseFile restored = fiveHeld()
                .with(Cancellation.builder()
                        .from(cancellation(16, FIFTH))
                        .id(CORRECTION)
                        .build())
                .with(cancellation(17, CORRECTION));

        assertThat(rules.judge(restored, support(20)).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_refuse_an_act_about_somebody_who_is_not_in_the_case_file() {
        Contact stranger = Contact.builder()
                .at(OPENING)
                .beneficiary(BeneficiaryId.of("B9"))
                .build();

        assertThatThrownBy(() -> rules.judge(bleu(byManager()), stranger))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("B9");
    }

    @Test
    void should_judge_an_act_before_any_referral_by_its_own_day() {
        assertThat(findings(rules.judge(bleu(), support(1)))).containsExactly("IAPR-BLEU-11 SUPPORT_PROVIDED_FOR");
    }

    private static CaseFile fiveHeld() {
        return with(bleu(byManager()), supports(4)).with(support(15, one -> one.id(FIFTH)));
    }

    private static Cancellation cancellation(int day, ActId of) {
        return Cancellation.builder().at(day(day)).of(of).build();
    }
}
