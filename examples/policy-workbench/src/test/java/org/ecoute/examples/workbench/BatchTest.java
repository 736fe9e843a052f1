package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final Path QUESTIONS = Path.of("samples/questions.jsonl");

    @Test
    void should_answer_each_question_in_its_place_under_its_id() {
        Run run = Run.of("judge", "--batch", QUESTIONS.toString(), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":\"saisine\",\"verdict\":\"ALLOWED\","),
                        line -> assertThat(line).startsWith("{\"id\":\"saisine-par-l-agent\",\"verdict\":\"REFUSED\","),
                        line -> assertThat(line).startsWith("{\"id\":6,\"verdict\":\"REFUSED\","),
                        line -> assertThat(line)
                                .startsWith("{\"id\":\"temps-de-travail-inconnu\",\"verdict\":\"UNDETERMINED\","));
    }

    @Test
    void should_answer_as_if_each_question_had_been_asked_alone() {
        String alone = Run.of("judge", "samples/five-sessions.json", "samples/sixth-session.json", "--format", "json")
                .out()
                .strip();

        Run run = Run.of("judge", "--batch", QUESTIONS.toString(), "--format", "json");

        assertThat(run.lines().get(2)).isEqualTo("{\"id\":6," + alone.substring(1));
    }

    @Test
    void should_end_with_0_if_all_are_allowed() throws IOException {
        String allowed = Files.readAllLines(QUESTIONS).get(0);

        Run run = Run.reading(allowed + "\n\n" + allowed + "\n", "judge", "--batch", "-", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(2);
    }

    @Test
    void should_answer_a_bad_line_with_an_error_and_go_on() throws IOException {
        String allowed = Files.readAllLines(QUESTIONS).get(0);
        String bad = "{\"id\":[],\"act\":7}";
        String broken = "{\"id\":42,\"case\":{";

        Run run = Run.reading(
                String.join("\n", bad, broken, allowed), "judge", "--batch", "-", "--format", "json", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"id\":null,\"error\":{\"line\":1,\"field\":\"id\",\"found\":\"an empty list\","
                                                + "\"cure\":\"Use text, a number, true or false.\","
                                                + "\"message\":\"standard input, line 1, column 7: id: found an empty list."),
                        line -> assertThat(line).startsWith("{\"id\":42,\"error\":{\"line\":2,\"field\":\"\","),
                        line -> assertThat(line).startsWith("{\"id\":\"saisine\",\"verdict\":\"ALLOWED\","));
        assertThat(run.err()).isEqualTo("ecoute: 2 questions could not be read, the others are answered.\n");
    }

    @Test
    void should_answer_people_question_by_question() throws IOException {
        Run run = Run.reading(Files.readAllLines(QUESTIONS).get(0) + "\nnonsense\n", "judge", "--batch", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("── \"saisine\"\nAUTORISÉ  Saisine")
                .contains("── ?\nentrée standard, ligne 2, colonne 1\u202f: lu du JSON mal formé");
    }
}
