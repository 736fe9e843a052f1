package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
    @Test
    void should_find_all_delivered_rules_as_their_scenarios_expect() {
        Run run = Run.of("test", "--parallel");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("tous conformes").contains("iapr/numero-bleu/scenarios/entretiens.yaml");
    }

    @Test
    void should_run_only_what_the_filter_chooses() {
        Run run = Run.of("test", "--filter", "sixieme entretien", "--verbose");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("✓ Un sixième entretien sans dérogation est refusé")
                .doesNotContain("cinquième");
    }

    @Test
    void should_not_take_a_filter_that_chooses_nothing_for_success() {
        Run run = Run.of("test", "--filter", "no such scenario", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no-such-scenario");
    }

    @Test
    void should_tell_what_a_wrong_edit_changes_and_where_that_was_expected(@TempDir Path folder) {
        SmallPack.in(folder).replace(SmallPack.SESSIONS, "sessionsHeld >= 5", "sessionsHeld >= 6");

        Run text = Run.of("test", folder.toString());
        Run json = Run.of("test", folder.toString(), "--format", "json", "--lang", "en");

        assertThat(text.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(text.out())
                .contains("✗ Un sixième entretien est refusé")
                .contains("ligne 11, verdict\u202f: attendu Refusé (REFUSED), obtenu Autorisé (ALLOWED).")
                .contains("1 scénario, dont 1 en échec");
        assertThat(json.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(json.out())
                .contains("\"scenarios\":1,\"failed\":1")
                .contains("{\"line\":11,\"aspect\":\"VERDICT\",\"message\":\"verdict: expected Refused (REFUSED),"
                        + " found Allowed (ALLOWED).\"}");
    }

    @Test
    void should_tell_what_is_wrong_with_a_scenario_file_and_where(@TempDir Path folder) {
        SmallPack.in(folder).replace(SmallPack.SCENARIOS, "verdict: REFUSED", "verdct: REFUSED");

        Run run = Run.of("test", folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(SmallPack.SCENARIOS + ":11:").contains("`verdict`");
    }

    @Test
    void should_not_watch_what_is_no_folder() {
        Run run = Run.of("test", "--watch");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--watch");
    }
}
