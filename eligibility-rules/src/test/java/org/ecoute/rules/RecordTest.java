package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.agent;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.file;
import static org.ecoute.rules.Rulings.findings;

import java.time.OffsetDateTime;
import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisCell;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.IdentityRecipient;
import org.ecoute.model.casefile.MessageAnswered;
import org.ecoute.model.casefile.MessageChannel;
import org.ecoute.model.casefile.MessageId;
import org.ecoute.model.casefile.MessageReceived;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.Party;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Acts that are kept without being judged, and acts that no rule knows. */
class RecordTest {
    private static final OffsetDateTime AT = OPENING.plusDays(1);
    private static final MessageId MESSAGE = MessageId.of("M-1");

    private final SchemeRules rules = SchemeRules.bundled();

    static List<Act> records() {
        return List.of(
                Closure.builder().at(AT).build(),
                Consent.builder().at(AT).beneficiary(B1).declined(true).build(),
                MessageReceived.builder()
                        .at(AT)
                        .beneficiary(B1)
                        .messageId(MESSAGE)
                        .channel(MessageChannel.E_MAIL)
                        .build(),
                MissionOrderReturned.builder().at(AT).sessionAt(OPENING).build(),
                Cancellation.builder().at(AT).of(ActId.of("R-1")).build());
    }

    @ParameterizedTest
    @MethodSource("records")
    void should_keep_a_record_without_judging_it(Act act) {
        Act referral = Cases.referral(Role.MANAGER, OPENING, one -> one.id(ActId.of("R-1")));

        Ruling ruling = rules.judge(bleu(referral), act);

        assertThat(ruling.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(ruling.findings()).isEmpty();
        assertThat(ruling.questions()).isEmpty();
        assertThat(rules.explain(ruling).alternatives()).isEmpty();
    }

    static List<Act> unheardOf() {
        return List.of(
                CrisisAlert.builder().at(AT).by(Role.MANAGER).build(),
                CrisisCell.builder().at(AT).build(),
                CrisisDecision.builder()
                        .at(AT)
                        .addBy(Role.INTERNAL_REFERENT)
                        .days(2)
                        .build(),
                OnSiteDay.builder().at(AT).day(1).build(),
                IdentityGiven.builder()
                        .at(AT)
                        .beneficiary(B1)
                        .to(IdentityRecipient.PROVIDER)
                        .agreed(true)
                        .build(),
                MessageAnswered.builder()
                        .at(AT)
                        .beneficiary(B1)
                        .messageId(MESSAGE)
                        .channel(MessageChannel.E_MAIL)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("unheardOf")
    void should_refuse_on_the_numero_bleu_what_no_clause_provides_for(Act act) {
        Act message = MessageReceived.builder()
                .at(OPENING)
                .beneficiary(B1)
                .messageId(MESSAGE)
                .channel(MessageChannel.E_MAIL)
                .build();

        Ruling ruling = rules.judge(bleu(byManager(), message), act);

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(findings(ruling)).containsExactly("NOT_PROVIDED_FOR");
        assertThat(ruling.findings().get(0).message().french()).isNotEqualTo("NOT_PROVIDED_FOR");
        assertThat(rules.explain(ruling).alternatives()).isEmpty();
    }

    @Test
    void should_charge_whoever_answers_for_such_acts_without_naming_a_clause() {
        CrisisAlert alert = CrisisAlert.builder().at(AT).by(Role.MANAGER).build();

        Assessment state = rules.assess(bleu(byManager(), alert), AT.toInstant());

        assertThat(state.breaches())
                .contains(Breach.builder().party(Party.REFERRER).act(1).build());
    }

    @Test
    void should_refuse_whatever_is_asked_of_a_service_that_the_pack_does_not_know() {
        Ruling ruling = rules.judge(file(ServiceId.of("somebody-else"), agent()), byManager());

        assertThat(findings(ruling)).containsExactly("NOT_PROVIDED_FOR");
    }
}
