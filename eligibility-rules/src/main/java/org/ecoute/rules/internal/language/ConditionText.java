package org.ecoute.rules.internal.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ecoute.rules.Problem;
import org.ecoute.rules.question.Impossible;

/** Conditions that stand outside rule files, in the same grammar. */
public final class ConditionText {
    private ConditionText() {}

    /**
     * The condition of a text about one kind of question.
     *
     * @throws IllegalArgumentException if the grammar does not know it; it tells what was found and what would be right
     */
    public static Condition read(QuestionType type, String text) {
        List<Problem> problems = new ArrayList<>();
        // the rule around it is there to be read, and read like any other
        String rule = "rule \"condition\" @Clause( \"ECOUTE-CONDITION-01\" ) when " + type.name() + "( " + text
                + " ) then findings.refuse( \"CONDITION\" ); end";
        List<RuleTree> rules = RuleReader.read("condition", rule, problems);
        if (rules.size() != 1) {
            throw new IllegalArgumentException(
                    problems.isEmpty()
                            ? "`" + text + "` is not a condition."
                            : problems.get(0).toString());
        }
        return rules.get(0).condition();
    }

    /** The combinations that are declared impossible for a kind of question. */
    public static List<Condition> impossible(QuestionType type) {
        return Arrays.stream(type.carrier().getAnnotationsByType(Impossible.class))
                .map(one -> read(type, one.value()))
                .toList();
    }

    /** A condition as it is written in rule files, without the packages of its constants. */
    public static String print(Condition condition) {
        return RulePrinter.print(condition).replaceAll("[a-z]+(\\.[a-z]+)+\\.[A-Z]\\w*\\.", "");
    }
}
