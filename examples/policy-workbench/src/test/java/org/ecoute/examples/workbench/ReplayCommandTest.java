package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    @TempDir
    private Path folder;

    private Path record;

    @BeforeEach
    void aRecord() {
        record = folder.resolve("decisions.jsonl");
        Run.of("judge", "--batch", "samples/questions.jsonl", "--record", record.toString());
        Run.of("judge", "samples/five-sessions.json", "samples/sixth-session.json", "--record", record.toString());
    }

    @Test
    void should_reach_all_decisions_again() {
        Run run = Run.of("replay", record.toString(), "--lang", "en");

        assertThat(run.out()).contains("All decisions are reproduced.", "5 decisions reproduced");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void should_name_the_first_line_that_was_changed() throws IOException {
        Files.writeString(record, Files.readString(record).replaceFirst("REFUSED", "ALLOWED"));

        Run run = Run.of("replay", record.toString(), "--format", "json", "--lang", "en");

        assertThat(run.out()).startsWith("{\"reproduced\":false").contains("\"code\":\"record.changed\"");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void should_say_what_is_missing() {
        assertThat(Run.of("replay", "--lang", "en").err()).contains("a record is needed");
        assertThat(Run.of("replay", folder.resolve("x.jsonl").toString()).exitCode())
                .isEqualTo(2);
    }
}
