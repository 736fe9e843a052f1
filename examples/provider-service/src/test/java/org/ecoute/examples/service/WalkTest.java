package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs what the module's README tells a reader to run, by bash and curl. */
class WalkTest {
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private static final RunningService SERVICE = RunningService.shared();

    @Test
    void should_walk_a_case_through_refusal_derogation_tenth_session_and_closure() throws Exception {
        String printed = bash("source ./walk.sh");

        assertThat(printed)
                .containsSubsequence(
                        "Un sixième est refusé",
                        "  409 ",
                        "SESSION_CAP_REACHED",
                        "  403 ",
                        "  409 ",
                        "  201 ",
                        "  acts 200",
                        "  clinical-content 403");
    }

    @Test
    void should_run_the_commands_of_the_readme() throws Exception {
        String commands = SHELL.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .reduce("", String::concat);

        String printed = bash(commands.replace("http://127.0.0.1:8080", SERVICE.url()));

        assertThat(commands).contains("walk.sh");
        assertThat(printed).contains("\"status\":409", "REFERRER_NOT_ENTITLED", "iapr-numero-vert", "\"duties\"");
    }

    /** The jar is packed after the tests: its command for tokens is stood in for by what it would print. */
    private static String bash(String script) throws Exception {
        String java = """
                java() { case "$*" in *psychologist*) echo "$PSYCHOLOGIST";; *) echo "$LEAD";; esac; }
                export -f java
                """;
        Path output = Files.createTempFile(Path.of("target"), "walk", ".txt");
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", java + script)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("ECOUTE_URL", SERVICE.url());
        bash.environment().put("PSYCHOLOGIST", RunningService.token("psychologist", RunningService.CLIENT));
        bash.environment().put("LEAD", RunningService.token("scheme-lead", RunningService.CLIENT));
        Process process = bash.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
