package org.ecoute.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Starts Spark three times: in long runs only. */
@EnabledIfSystemProperty(named = "ecoute.soak", matches = "true")
class ScalingCommandTest {
    @Test
    void should_count_the_same_case_files_by_one_thread_and_by_two(@TempDir Path folder) {
        String cases = folder.resolve("cases.jsonl").toString();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(NationalScale.run("generate", cases, "--size", "40")).isZero();
            assertThat(NationalScale.run(
                            "scaling",
                            cases,
                            "--as-of",
                            "2021-10-15T18:00:00+02:00",
                            "--warm-up",
                            "10",
                            "--out",
                            folder.toString()))
                    .isZero();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("| local[1] | 40 |", "| local[2] | 40 |");
    }
}
