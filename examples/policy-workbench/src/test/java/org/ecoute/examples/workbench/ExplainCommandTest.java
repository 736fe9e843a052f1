package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String FIVE = "samples/five-sessions.json";
    private static final String SIXTH = "samples/sixth-session.json";

    @Test
    void should_tell_the_ruling_the_rules_that_held_and_those_that_nearly_did() {
        Run run = Run.of("explain", FIVE, SIXTH);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .startsWith("REFUSÉ")
                .contains("Ce qui changerait la réponse")
                .contains("✓ IAPR-BLEU-12 five interviews for each beneficiary")
                .contains("≈ IAPR-BLEU-13 outside working time")
                .contains("il manque : duringWorkingTime == true")
                .contains("entretiens tenus : 5");
        assertThat(run.out().split("Règles qui s’appliquent", -1))
                .as("told once")
                .hasSize(2);
    }

    @Test
    void should_answer_programs_in_json() {
        Run run = Run.of("explain", FIVE, SIXTH, "--format", "json");

        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"verdict\":\"REFUSED\"")
                .contains("\"nearMisses\":[")
                .contains("{\"text\":\"duringWorkingTime == true\",\"holds\":false}");
    }

    @Test
    void should_say_that_a_case_file_and_an_act_are_needed() {
        Run run = Run.of("explain", FIVE, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("a case file and an act are needed");
    }
}
