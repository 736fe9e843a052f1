package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.Test;

/** An interview asks for nothing that no longer matters and ends with the answer of the rules. */
class InterviewTest {
    private static final ServiceId BLEU = ServiceId.of("iapr-numero-bleu");
    private static final LocalDate IN_FORCE = LocalDate.of(2020, 2, 3);

    @Test
    void should_ask_for_all_that_matters_before_a_session_is_allowed() {
        Map<String, String> facts = Map.of(
                "kind", "SUPPORT",
                "declined", "false",
                "duringWorkingTime", "false",
                "practitioner", "CLINICAL_PSYCHOLOGIST",
                "modality", "TELEPHONE",
                "sessionsHeld", "4",
                "grantedByDerogation", "0");
        Map<String, String> asked = new LinkedHashMap<>();

        Interview end = ask(Interview.of(RulePack.bundled(), BLEU, "SessionQuestion", IN_FORCE), facts, asked);

        assertThat(end.outcome()).hasValue("ALLOWED");
        assertThat(asked.keySet()).isSubsetOf(facts.keySet()).contains("kind", "sessionsHeld");
        assertThat(end.holding()).extracting(Rule::name).contains("IAPR-BLEU-11 support by telephone or face to face");
    }

    @Test
    void should_stop_as_soon_as_one_clause_refuses_whatever_else_is() {
        Map<String, String> asked = new LinkedHashMap<>();

        Interview end = ask(
                Interview.of(RulePack.bundled(), BLEU, "SessionQuestion", IN_FORCE),
                Map.of("kind", "SUPPORT", "declined", "true"),
                asked);

        assertThat(end.outcome()).hasValue("REFUSED");
        assertThat(asked.keySet()).containsExactly("kind", "declined");
        assertThat(end.holding())
                .extracting(Rule::name)
                .containsExactly("PREV-03 nobody is supported against his word");
    }

    @Test
    void should_ask_nothing_where_the_day_alone_decides() {
        Interview interview = Interview.of(RulePack.bundled(), BLEU, "SessionQuestion", LocalDate.of(2022, 1, 1));

        assertThat(interview.next()).isEmpty();
        assertThat(interview.outcome()).hasValue("REFUSED");
        assertThatThrownBy(() -> interview.answer("true")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void should_refuse_an_answer_that_is_no_value() {
        Interview interview = Interview.of(RulePack.bundled(), BLEU, "SessionQuestion", IN_FORCE);

        assertThatThrownBy(() -> interview.answer("DANCE"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("DANCE")
                .hasMessageContaining("SUPPORT");
    }

    @Test
    void should_offer_the_kinds_that_rules_of_the_service_speak_about() {
        assertThat(Interview.kinds(RulePack.bundled(), ServiceId.of("qualisocial-crise")))
                .contains("AlertQuestion", "OnSiteDayQuestion")
                .doesNotContain("SessionQuestion", "DerogationQuestion");
    }

    private static Interview ask(Interview interview, Map<String, String> facts, Map<String, String> asked) {
        Interview step = interview;
        while (step.next().isPresent()) {
            String attribute = step.next().orElseThrow().attribute();
            String value = facts.getOrDefault(attribute, "unknown");
            asked.put(attribute, value);
            step = step.answer(value);
        }
        return step;
    }
}
