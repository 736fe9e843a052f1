package org.ecoute.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.internal.language.RuleText.withAnnotations;
import static org.ecoute.rules.internal.language.RuleText.withCondition;
import static org.ecoute.rules.internal.language.RuleText.withConsequence;
import static org.ecoute.rules.internal.language.RuleText.withConstraint;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.rules.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to go wrong in a rule file, with the line, what was found and what would be right. */
class RuleFileRefusalTest {
    private static final String FILE = "iapr/numero-bleu/session.drl";

    static List<BadRuleFile> badFiles() {
        List<BadRuleFile> all = new ArrayList<>(BadConditions.constraints());
        all.addAll(BadConditions.patterns());
        all.addAll(BadConsequences.all());
        all.addAll(BadFrames.all());
        return all;
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void should_refuse_with_file_line_finding_and_cure(BadRuleFile bad) {
        List<Problem> problems = new ArrayList<>();

        RuleReader.read(FILE, bad.text(), problems);

        assertThat(problems).isNotEmpty().first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.line()).isEqualTo(bad.line());
            assertThat(problem.found().english()).contains(bad.found());
            assertThat(problem.cure().english()).contains(bad.cure());
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    void should_tell_the_line_of_the_constraint_and_not_of_the_rule() {
        String text =
                withCondition("SessionQuestion(\n        service == \"iapr-numero-bleu\",\n        kind == SUPORT,\n"
                        + "        sessionHeld >= 5 )");

        assertThat(problems(text)).extracting(Problem::line).containsExactly(6, 7);
    }

    @Test
    void should_tell_every_problem_of_a_file_at_once() {
        String text = withConstraint("sessionHeld >= 5")
                + withConsequence("System.exit( 1 );")
                + withAnnotations("@Claus( \"IAPR-BLEU-12\" )");

        assertThat(problems(text)).extracting(Problem::line).containsExactly(4, 13, 16);
    }

    private static List<Problem> problems(String text) {
        List<Problem> problems = new ArrayList<>();
        RuleReader.read(FILE, text, problems);
        return problems;
    }
}
