package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.QualisocialCases.ECOUTE;
import static org.ecoute.rules.QualisocialCases.T0;
import static org.ecoute.rules.QualisocialCases.call;
import static org.ecoute.rules.QualisocialCases.file;
import static org.ecoute.rules.QualisocialCases.session;
import static org.ecoute.rules.QualisocialCases.sessions;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.missing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listening and support: analysis, then up to five sessions. */
class QualisocialSessionTest {
    private final SchemeRules rules = SchemeRules.bundled();
    private final CaseFile opened = file(ECOUTE, call(Role.AGENT, Line.FRANCE));

    @Test
    void should_hold_five_sessions_and_refuse_the_sixth() {
        assertThat(rules.judge(with(opened, sessions(4)), session(20)).verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(findings(rules.judge(with(opened, sessions(5)), session(20))))
                .containsExactly("QS-ECOUTE-05 SESSION_CAP_REACHED");
    }

    @Test
    void should_count_a_social_workers_sessions_but_neither_analyses_nor_sessions_not_held() {
        CaseFile four = with(
                opened,
                List.of(
                        session(1, one -> one.kind(SessionKind.EVALUATION)),
                        session(2, one -> one.held(false)),
                        session(3, one -> one.practitioner(Practitioner.SOCIAL_WORKER)),
                        session(4),
                        session(5),
                        session(6)));

        assertThat(rules.judge(four, session(20)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(findings(rules.judge(four.with(session(7)), session(20))))
                .containsExactly("QS-ECOUTE-05 SESSION_CAP_REACHED");
    }

    @Test
    void should_provide_for_an_analysis_and_for_no_other_kind_of_session() {
        assertThat(findings(judge(one -> one.kind(SessionKind.EVALUATION))))
                .containsExactly("QS-ECOUTE-04 EVALUATION_PROVIDED_FOR");
        assertThat(findings(judge(one -> one.kind(SessionKind.MANAGER_ADVICE)))).containsExactly("NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(
            value = Modality.class,
            names = {"TELEPHONE", "VIDEO", "AUDIO_CONFERENCE", "FACE_TO_FACE"})
    void should_allow_the_four_modalities(Modality modality) {
        assertThat(findings(judge(one -> one.modality(modality)))).containsExactly("QS-ECOUTE-05 SUPPORT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(
            value = Modality.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TELEPHONE", "VIDEO", "AUDIO_CONFERENCE", "FACE_TO_FACE"})
    void should_refuse_any_other_modality(Modality modality) {
        assertThat(findings(judge(one -> one.modality(modality))))
                .containsExactly("QS-ECOUTE-05 MODALITY_NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(
            value = Practitioner.class,
            names = {"WORK_PSYCHOLOGIST", "COACH"})
    void should_refuse_any_practitioner_but_a_psychologist_or_a_social_worker(Practitioner practitioner) {
        assertThat(findings(judge(one -> one.practitioner(practitioner))))
                .containsExactly("QS-ECOUTE-04 PRACTITIONER_NOT_PROVIDED_FOR");
    }

    @Test
    void should_take_a_social_worker_for_wished_unless_it_is_recorded_otherwise() {
        assertThat(judge(one -> one.practitioner(Practitioner.SOCIAL_WORKER)).verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(findings(judge(
                        one -> one.practitioner(Practitioner.SOCIAL_WORKER).socialWorkerWished(false))))
                .containsExactly("QS-ECOUTE-04 SOCIAL_WORKER_NOT_WISHED");
        assertThat(judge(one -> one.socialWorkerWished(false)).verdict())
                .as("a psychologist")
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_ask_for_profession_and_modality_and_not_for_length_or_psychologist() {
        Ruling ruling = judge(one -> one.practitioner(Optional.empty())
                .modality(Optional.empty())
                .minutes(Optional.empty())
                .practitionerId(Optional.empty()));

        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(ruling)).containsExactlyInAnyOrder("practitioner", "modality");
    }

    @Test
    void should_grant_no_derogation_as_the_text_is_silent() {
        CaseFile five = with(opened, sessions(5));
        Ruling request = rules.judge(
                five,
                DerogationRequest.builder()
                        .at(T0.plusDays(20))
                        .beneficiary(B1)
                        .by(Role.PSYCHOLOGIST)
                        .sessions(1)
                        .build());
        Ruling decision = rules.judge(
                five,
                DerogationDecision.builder()
                        .at(T0.plusDays(21))
                        .beneficiary(B1)
                        .by(Role.SCHEME_LEAD)
                        .granted(1)
                        .build());

        for (Ruling ruling : List.of(request, decision)) {
            assertThat(findings(ruling)).containsExactly("QS-ECOUTE-05 NO_DEROGATION");
            assertThat(ruling.findings()).allMatch(Finding::unspecified);
        }
    }

    private Ruling judge(UnaryOperator<Session.Builder> change) {
        return rules.judge(opened, session(5, change));
    }
}
