package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverCommandTest {
    @TempDir
    private Path folder;

    @Test
    void should_tell_what_scenarios_exercise_as_text_and_as_a_page() throws IOException {
        Path page = folder.resolve("cover.html");

        Run run = Run.of("cover", "--html", page.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.ALLOWED);
        assertThat(run.words()).contains("% couverts par").contains("Règles vues s’appliquer et ne pas s’appliquer :");
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("IAPR-BLEU-12 five interviews for each beneficiary")
                .contains("<code>sessionsHeld &gt;= ( 5 + grantedByDerogation )</code> · vraie et fausse")
                .doesNotContain("http");
    }

    @Test
    void should_fail_below_the_threshold() {
        assertThat(Run.of("cover", "--threshold", "100.1").exitCode()).isEqualTo(ExitCode.OTHERWISE);
    }

    @Test
    void should_answer_programs_in_json() {
        Run run = Run.of("cover", "--format", "json");

        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"scenarios\":")
                .contains("\"text\":\"kind == SUPPORT\",\"held\":true,\"failed\":true");
    }
}
