package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutateCommandTest {
    private static final String SERVICE = "qualisocial-proche-aidant";

    @Test
    void should_tell_survivors_with_the_scenario_that_would_notice_them() {
        Run run = Run.of("mutate", "--service", SERVICE, "--threshold", "0");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ALLOWED);
        assertThat(run.words()).contains("% des erreurs sont remarquées").contains(SERVICE + " : ");
    }

    @Test
    void should_tell_why_no_scenario_notices_a_survivor() {
        Run run = Run.of("mutate", "--service", "wpo-face-a-face", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ALLOWED);
        assertThat(run.words()).contains("1 survives, 1 explained.").contains("(accepted.yaml:");
    }

    @Test
    void should_fail_below_the_threshold_and_answer_programs_in_json() {
        Run run = Run.of("mutate", "--service", SERVICE, "--threshold", "100.1", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.words())
                .contains("\"kind\":\"DROPPED_RULE\"")
                .contains("\"killedBy\":\"qualisocial/proche-aidant/");
    }

    @Test
    void should_say_that_no_rule_names_a_service() {
        Run run = Run.of("mutate", "--service", "nowhere");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("nowhere");
    }
}
