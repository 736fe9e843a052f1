package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole answers as people see them, kept as text files beside this class. */
class TextForPeopleTest {
    @ParameterizedTest
    @CsvSource({
        "five-sessions, sixth-session, fr, sixth-session.fr.txt",
        "empty-case, referral, fr, referral.fr.txt",
        "empty-case, self-referral, fr, self-referral.fr.txt",
        "empty-case, self-referral, en, self-referral.en.txt",
    })
    void should_tell_the_answer_why_and_what_can_be_done(String caseFile, String act, String language, String expected)
            throws IOException {
        Run run = Run.of("judge", "samples/" + caseFile + ".json", "samples/" + act + ".json", "--lang", language);

        assertThat(run.outWithoutHash()).isEqualTo(text(expected));
    }

    @Test
    void should_say_what_must_be_known() throws IOException {
        String act = "{\"type\":\"session\",\"at\":\"2020-03-01T18:00:00+01:00\",\"beneficiary\":\"B1\","
                + "\"kind\":\"SUPPORT\",\"modality\":\"TELEPHONE\"}";

        Run run = Run.reading(act, "judge", "samples/empty-case.json", "-");

        assertThat(run.outWithoutHash()).isEqualTo(text("unknown-working-time.fr.txt"));
    }

    @ParameterizedTest
    @CsvSource({"fr, assessments.fr.txt", "en, assessments.en.txt"})
    void should_tell_how_case_files_stand(String language, String expected) throws IOException {
        Run run = Run.of("assess", "samples/case-files.jsonl", "--as-of", "2020-04-01", "--lang", language);

        assertThat(run.out()).isEqualTo(text(expected));
    }

    @Test
    void should_keep_lines_within_the_width_of_the_terminal() {
        Run run = Run.of("assess", "samples/case-files.jsonl", "--as-of", "2020-04-01");

        assertThat(run.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    private static String text(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(TextForPeopleTest.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
