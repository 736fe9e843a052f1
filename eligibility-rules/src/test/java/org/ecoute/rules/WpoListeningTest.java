package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.WpoCases.BIEN_ETRE;
import static org.ecoute.rules.WpoCases.ECOUTE;
import static org.ecoute.rules.WpoCases.T0;
import static org.ecoute.rules.WpoCases.call;
import static org.ecoute.rules.WpoCases.file;
import static org.ecoute.rules.WpoCases.session;

import java.time.OffsetDateTime;
import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.MessageAnswered;
import org.ecoute.model.casefile.MessageChannel;
import org.ecoute.model.casefile.MessageId;
import org.ecoute.model.casefile.MessageReceived;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WPO: listening, messages and advice to managers. */
class WpoListeningTest {
    private final SchemeRules rules = SchemeRules.bundled();
    private final CaseFile agent = file(ECOUTE, Role.AGENT, call(Role.AGENT));
    private final CaseFile manager = file(ECOUTE, Role.MANAGER, call(Role.MANAGER));

    @ParameterizedTest
    @EnumSource
    void should_listen_by_telephone_video_and_in_writing_but_not_face_to_face(Modality modality) {
        boolean provided = switch (modality) {
            case TELEPHONE, E_MAIL, CHAT, VIDEO, TEXT_MESSAGE -> true;
            case AUDIO_CONFERENCE, FACE_TO_FACE -> false;
        };

        for (SessionKind kind : List.of(SessionKind.LISTENING, SessionKind.EVALUATION)) {
            assertThat(findings(rules.judge(agent, talk(kind, modality))))
                    .containsExactly(provided ? "BAL-03 LISTENING_PROVIDED_FOR" : "BAL-03 MODALITY_NOT_PROVIDED_FOR");
        }
        assertThat(findings(rules.judge(manager, talk(SessionKind.MANAGER_ADVICE, modality))))
                .containsExactly(provided ? "BAL-21 MANAGER_ADVICE_PROVIDED_FOR" : "BAL-03 MODALITY_NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(value = Practitioner.class, mode = EnumSource.Mode.EXCLUDE, names = "CLINICAL_PSYCHOLOGIST")
    void should_refuse_any_listener_but_a_clinical_psychologist(Practitioner practitioner) {
        assertThat(findings(rules.judge(
                        agent, session(1, one -> one.kind(SessionKind.LISTENING).practitioner(practitioner)))))
                .containsExactly("BAL-08 PRACTITIONER_NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wpo-face-a-face", "wpo-encadrants", "wpo-reduction-stress", "wpo-bien-etre"})
    void should_let_a_later_services_case_file_hold_the_first_exchange_under_the_same_clauses(String service) {
        CaseFile file = file(ServiceId.of(service), Role.MANAGER, call(Role.MANAGER));

        assertThat(findings(rules.judge(file, talk(SessionKind.LISTENING, Modality.TELEPHONE))))
                .containsExactly("BAL-03 LISTENING_PROVIDED_FOR");
        assertThat(findings(rules.judge(file, talk(SessionKind.EVALUATION, Modality.FACE_TO_FACE))))
                .containsExactly("BAL-03 MODALITY_NOT_PROVIDED_FOR");
    }

    @Test
    void should_refuse_a_coach_who_listens_in_the_case_file_of_the_coaching_programme() {
        CaseFile file = file(BIEN_ETRE, Role.AGENT, call(Role.AGENT));

        assertThat(findings(rules.judge(
                        file, session(1, one -> one.kind(SessionKind.LISTENING).practitioner(Practitioner.COACH)))))
                .containsExactly("BAL-08 PRACTITIONER_NOT_PROVIDED_FOR");
    }

    @Test
    void should_advise_managers_and_nobody_else() {
        assertThat(findings(rules.judge(manager, talk(SessionKind.MANAGER_ADVICE, Modality.TELEPHONE))))
                .containsExactly("BAL-21 MANAGER_ADVICE_PROVIDED_FOR");
        assertThat(findings(rules.judge(agent, talk(SessionKind.MANAGER_ADVICE, Modality.TELEPHONE))))
                .containsExactly("BAL-21 MANAGER_ADVICE_FOR_MANAGERS_ONLY");
    }

    @Test
    void should_not_provide_for_support_on_the_listening_line() {
        assertThat(findings(rules.judge(agent, session(1)))).containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_owe_an_answer_within_a_day_to_messages_and_none_to_chats_and_text_messages() {
        assertThat(rules.judge(agent, message(MessageChannel.E_MAIL)).duties())
                .extracting(Duty::kind, one -> one.due().orElseThrow())
                .containsExactly(tuple(DutyKind.MESSAGE_REPLY, T0.plusDays(1).plusHours(24)));
        assertThat(rules.judge(agent, message(MessageChannel.CHAT)).duties()).isEmpty();
        assertThat(rules.judge(agent, message(MessageChannel.TEXT_MESSAGE)).duties())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void should_answer_by_any_of_the_written_means(MessageChannel channel) {
        assertThat(findings(rules.judge(agent, answer(T0.plusDays(2), channel))))
                .containsExactly("BAL-03 MESSAGE_ANSWER_PROVIDED_FOR");
    }

    @Test
    void should_find_an_answer_in_time_late_or_missing() {
        CaseFile asked = agent.with(message(MessageChannel.E_MAIL));

        assertThat(reply(asked.with(answer(T0.plusDays(2), MessageChannel.E_MAIL))))
                .isEqualTo(DutyState.MET);
        assertThat(reply(asked.with(answer(T0.plusDays(2).plusSeconds(1), MessageChannel.E_MAIL))))
                .isEqualTo(DutyState.LATE);
        assertThat(reply(asked)).isEqualTo(DutyState.BREACHED);
    }

    private DutyState reply(CaseFile file) {
        Assessment state = rules.assess(file, T0.plusDays(5).toInstant());
        return Rulings.duty(state, DutyKind.MESSAGE_REPLY).state();
    }

    private static Session talk(SessionKind kind, Modality modality) {
        return session(1, one -> one.kind(kind).modality(modality));
    }

    private static MessageReceived message(MessageChannel channel) {
        return MessageReceived.builder()
                .at(T0.plusDays(1))
                .beneficiary(B1)
                .messageId(MessageId.of("M-1"))
                .channel(channel)
                .build();
    }

    private static MessageAnswered answer(OffsetDateTime at, MessageChannel channel) {
        return MessageAnswered.builder()
                .at(at)
                .beneficiary(B1)
                .messageId(MessageId.of("M-1"))
                .channel(channel)
                .build();
    }
}
