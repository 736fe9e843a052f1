package org.ecoute.rules.internal.language;

import java.util.Arrays;
import java.util.List;
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
        try {
            return new ConditionReader(type.name(), type.attributes()).read(text);
        } catch (NotInGrammar unknown) {
            throw new IllegalArgumentException(unknown.getMessage(), unknown);
        }
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
