package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.WpoCases.FACE_A_FACE;
import static org.ecoute.rules.WpoCases.T0;
import static org.ecoute.rules.WpoCases.agreement;
import static org.ecoute.rules.WpoCases.call;
import static org.ecoute.rules.WpoCases.consultation;
import static org.ecoute.rules.WpoCases.evaluation;
import static org.ecoute.rules.WpoCases.file;
import static org.ecoute.rules.WpoCases.identity;
import static org.ecoute.rules.WpoCases.repeated;
import static org.ecoute.rules.WpoCases.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DerogationRequest;
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

/** WPO: twenty consultations face to face, behind four gates. */
class WpoFaceToFaceTest {
    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_hold_a_consultation_once_all_gates_are_open() {
        assertThat(findings(rules.judge(opened(gates()), consultation(10))))
                .containsExactly("BAL-14 FACE_TO_FACE_PROVIDED_FOR");
    }

    @Test
    void should_find_three_things_missing_at_once() {
        assertThat(findings(rules.judge(opened(List.of()), consultation(10))))
                .containsExactlyInAnyOrder(
                        "BAL-12 PLATFORM_EVALUATION_REQUIRED",
                        "BAL-13 FACE_TO_FACE_NOT_AGREED",
                        "BAL-13 IDENTITY_NOT_GIVEN");
    }

    @Test
    void should_name_the_one_gate_that_is_closed() {
        assertThat(findings(judgeWithout(evaluation()))).containsExactly("BAL-12 PLATFORM_EVALUATION_REQUIRED");
        assertThat(findings(judgeWithout(agreement()))).containsExactly("BAL-13 FACE_TO_FACE_NOT_AGREED");
        assertThat(findings(judgeWithout(identity(true)))).containsExactly("BAL-13 IDENTITY_NOT_GIVEN");
        assertThat(findings(judgeWithEvaluation(one -> one.faceToFaceAdvised(false))))
                .containsExactly("BAL-13 FACE_TO_FACE_NOT_ADVISED");
    }

    @Test
    void should_want_an_evaluation_that_was_held_on_the_platform() {
        assertThat(findings(judgeWithEvaluation(one -> one.held(false))))
                .containsExactly("BAL-12 PLATFORM_EVALUATION_REQUIRED");
        assertThat(findings(judgeWithEvaluation(one -> one.modality(Modality.FACE_TO_FACE))))
                .containsExactly("BAL-12 PLATFORM_EVALUATION_REQUIRED");
        assertThat(findings(judgeWithEvaluation(one -> one.kind(SessionKind.LISTENING))))
                .containsExactly("BAL-12 PLATFORM_EVALUATION_REQUIRED");
        assertThat(judgeWithEvaluation(one -> one.modality(Modality.VIDEO).service(FACE_A_FACE))
                        .verdict())
                .as("in the case file of the later service")
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_hold_twenty_consultations_and_refuse_the_twenty_first() {
        CaseFile nineteen = with(opened(gates()), consultations(19));
        CaseFile twenty = with(opened(gates()), consultations(20));

        assertThat(rules.judge(nineteen, consultation(40)).verdict()).isEqualTo(Verdict.ALLOWED);
        Ruling refused = rules.judge(twenty, consultation(40));
        assertThat(findings(refused)).containsExactly("BAL-14 SESSION_CAP_REACHED");
        assertThat(refused.findings().get(0).message().english()).contains("20");
    }

    @Test
    void should_count_consultations_face_to_face_only() {
        CaseFile mixed = with(opened(gates()), consultations(19)).with(session(35));

        assertThat(rules.judge(mixed, consultation(40)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(value = Modality.class, mode = EnumSource.Mode.EXCLUDE, names = "FACE_TO_FACE")
    void should_refuse_consultations_by_other_means(Modality modality) {
        assertThat(findings(rules.judge(opened(gates()), session(10, one -> one.modality(modality)))))
                .containsExactly("BAL-14 MODALITY_NOT_PROVIDED_FOR");
    }

    @ParameterizedTest
    @EnumSource(value = Practitioner.class, mode = EnumSource.Mode.EXCLUDE, names = "CLINICAL_PSYCHOLOGIST")
    void should_refuse_any_other_profession(Practitioner practitioner) {
        Ruling ruling = rules.judge(
                opened(gates()),
                session(10, one -> one.modality(Modality.FACE_TO_FACE).practitioner(practitioner)));

        assertThat(findings(ruling)).containsExactly("BAL-08 PRACTITIONER_NOT_PROVIDED_FOR");
    }

    @Test
    void should_grant_no_derogation_as_the_text_is_silent() {
        Ruling ruling = rules.judge(
                with(opened(gates()), consultations(20)),
                DerogationRequest.builder()
                        .at(T0.plusDays(40))
                        .beneficiary(B1)
                        .by(Role.PSYCHOLOGIST)
                        .sessions(1)
                        .build());

        assertThat(findings(ruling)).containsExactly("BAL-14 NO_DEROGATION");
        assertThat(ruling.findings()).allMatch(Finding::unspecified);
    }

    private Ruling judgeWithout(Act gate) {
        List<Act> others = new ArrayList<>(gates());
        others.remove(gate);
        return rules.judge(opened(others), consultation(10));
    }

    private Ruling judgeWithEvaluation(UnaryOperator<Session.Builder> change) {
        Session changed = change.apply(Session.builder().from(evaluation())).build();
        return rules.judge(opened(List.of(changed, agreement(), identity(true))), consultation(10));
    }

    private static List<Act> gates() {
        return List.of(evaluation(), agreement(), identity(true));
    }

    private static List<Act> consultations(int count) {
        return repeated(count, one -> one.modality(Modality.FACE_TO_FACE));
    }

    private static CaseFile opened(List<Act> gates) {
        return with(file(FACE_A_FACE, Role.AGENT, call(Role.AGENT)), gates);
    }
}
