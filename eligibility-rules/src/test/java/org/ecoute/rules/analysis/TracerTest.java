package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.ruling.Question;
import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.Test;

/** A trace tells of each rule what held and what did not. */
class TracerTest {
    private static final Tracer TRACER = Tracer.of(RulePack.bundled());
    private static final LocalDate IN_FORCE = LocalDate.of(2020, 2, 3);

    @Test
    void should_tell_the_rules_that_hold_with_all_their_conditions() {
        assertThat(TRACER.trace(sixthSession(true)))
                .filteredOn(TracedRule::holds)
                .extracting(rule -> rule.rule().name())
                .containsExactly(
                        "IAPR-BLEU-11 support by telephone or face to face",
                        "IAPR-BLEU-12 five interviews for each beneficiary");
    }

    @Test
    void should_tell_the_one_condition_that_a_near_miss_lacks() {
        assertThat(TRACER.trace(sixthSession(true)))
                .filteredOn(rule -> rule.rule().name().equals("IAPR-BLEU-13 outside working time"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.holds()).isFalse();
                    assertThat(rule.isNearMiss()).isTrue();
                    assertThat(rule.conditions())
                            .containsExactly(
                                    new TracedCondition("kind == SUPPORT", true),
                                    new TracedCondition("duringWorkingTime == true", false));
                });
    }

    @Test
    void should_leave_out_rules_of_other_services_and_kinds() {
        assertThat(TRACER.trace(sixthSession(true)))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.rule().clause().value()).matches("(IAPR-BLEU|PREV)-.*"));
    }

    @Test
    void should_tell_of_the_dating_clause_alone_where_the_service_is_out_of_force() {
        List<TracedRule> traced = TRACER.trace(sixthSession(false));

        assertThat(traced)
                .extracting(rule -> rule.rule().name())
                .containsExactly("IAPR-BLEU-01 outside the term of the convention");
        assertThat(traced).allMatch(TracedRule::holds);
    }

    @Test
    void should_trace_no_question_that_the_vocabulary_has_not() {
        Question unknown = Question.of("DanceQuestion", IN_FORCE, Map.of());

        assertThatThrownBy(() -> TRACER.trace(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DanceQuestion");
    }

    private static Question sixthSession(boolean inForce) {
        Map<String, String> attributes = new LinkedHashMap<>();
        List.of(
                        "declined",
                        "duringWorkingTime",
                        "mindfulnessTrained",
                        "themeRecorded",
                        "homeInIleDeFrance",
                        "firstSession",
                        "platformEvaluationHeld",
                        "faceToFaceAdvised",
                        "orientationAgreed",
                        "identityGiven")
                .forEach(name -> attributes.put(name, "false"));
        List.of("samePractitioner", "socialWorkerWished", "firstExchangeHeld")
                .forEach(name -> attributes.put(name, "true"));
        attributes.put("service", "iapr-numero-bleu");
        attributes.put("inForce", Boolean.toString(inForce));
        attributes.put("beneficiaryRole", "AGENT");
        attributes.put("kind", "SUPPORT");
        attributes.put("modality", "TELEPHONE");
        attributes.put("place", "PROVIDER_PREMISES");
        attributes.put("minutes", "45");
        attributes.put("localStartHour", "18");
        attributes.put("practitioner", "CLINICAL_PSYCHOLOGIST");
        attributes.put("sessionsHeld", "5");
        attributes.put("faceToFaceHeld", "0");
        attributes.put("grantedByDerogation", "0");
        return Question.of("SessionQuestion", IN_FORCE, attributes);
    }
}
