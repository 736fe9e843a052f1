package org.ecoute.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.Problem;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.Recordable;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided can be asked again years later, and no line can be changed without being noticed. */
class DecisionRecordTest {
    private static final SchemeRules RULES = SchemeRules.bundled();
    private static final Instant AT = Instant.parse("2020-03-01T17:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aRecord() {
        file = folder.resolve("decisions.jsonl");
        try (DecisionRecord record = DecisionRecord.in(file)) {
            Recordable.rulings().forEach(ruling -> record.add(RULES, ruling, AT));
        }
    }

    @Test
    void should_reach_every_ruling_again() throws IOException {
        DecisionReplay replay = replay();

        assertThat(replay.problem()).isEmpty();
        assertThat(replay.decisions()).isEqualTo(Recordable.rulings().size());
        assertThat(replay.questions()).isGreaterThan(replay.decisions());
        assertThat(lines().get(lines().size() - 1)).contains(replay.head());
    }

    @Test
    void should_hold_no_identifier_and_no_words() throws IOException {
        assertThat(Files.readString(file)).doesNotContain("\"B1\"", "\"B2\"", Recordable.CASE_FILE, "message");
    }

    @Test
    void should_name_the_first_line_that_was_changed() throws IOException {
        List<String> lines = lines();
        lines.set(1, lines.get(1).replaceFirst("\"verdict\":\"[A-Z_]+\"", "\"verdict\":\"ALLOWED\" "));
        Files.write(file, lines);

        assertProblem(2, "record.changed");
    }

    @Test
    void should_notice_a_line_left_out_and_lines_out_of_order() throws IOException {
        List<String> lines = lines();
        String second = lines.remove(1);
        Files.write(file, lines);
        assertProblem(2, "record.chain");

        lines.add(second);
        Files.write(file, lines);
        assertProblem(2, "record.chain");
    }

    @Test
    void should_name_the_first_line_that_the_rules_answer_otherwise() throws IOException {
        Ruling ruling = Recordable.rulings().get(0);
        Decision honest = Decision.of(1, AT, ruling, RULES);
        Decision forged = new Decision(
                1,
                AT,
                honest.pack(),
                honest.verdict(),
                honest.findings(),
                honest.questions().stream()
                        .map(one -> new Decision.Answered(one.question(), QuestionAnswer.of(Verdict.REFUSED, Set.of())))
                        .toList());
        Files.writeString(file, DecisionLine.of(forged, DecisionLine.BEGINNING).text() + "\n");

        assertProblem(1, "record.differs");
    }

    @Test
    void should_say_which_rules_are_not_at_hand() {
        assertThat(DecisionReplay.of(file, hash -> Optional.empty()).problem())
                .get()
                .extracting(Problem::code)
                .isEqualTo("record.pack");
    }

    @Test
    void should_go_on_where_it_ended_and_refuse_to_continue_what_was_changed() throws IOException {
        int before = lines().size();
        try (DecisionRecord record = DecisionRecord.in(file)) {
            record.add(RULES, Recordable.rulings().get(0), AT);
        }
        assertThat(replay().decisions()).isEqualTo(before + 1L);

        Files.writeString(file, Files.readString(file).replaceFirst("2020", "2021"));
        assertThatThrownBy(() -> DecisionRecord.in(file))
                .isInstanceOf(DecisionRecordException.class)
                .hasMessageContaining("decisions.jsonl:1");
    }

    @Test
    void should_have_one_writer_at_a_time() {
        try (DecisionRecord record = DecisionRecord.in(file)) {
            assertThat(record.head()).startsWith("sha256:");
            assertThatThrownBy(() -> DecisionRecord.in(file)).isInstanceOf(DecisionRecordException.class);
        }
    }

    private void assertProblem(int line, String code) {
        assertThat(replay().problem()).get().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private DecisionReplay replay() {
        return DecisionReplay.of(file, DecisionRecordTest::rules);
    }

    private static Optional<SchemeRules> rules(RulePackHash hash) {
        return RULES.hash().equals(hash) ? Optional.of(RULES) : Optional.empty();
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(file));
    }
}
