package org.ecoute.rules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.question.AnyQuestion;

/**
 * Numbers the questions of a space, so that two questions of one number are the same to its rules: each attribute that a
 * rule mentions counts by which value of the space stands for its own. Immutable and thread-safe.
 */
final class Reduction {
    /** The number of what has none: a value beyond its declared range, for which no value of the space stands. */
    static final long NONE = -1;

    /** Beyond it numbers would overflow. */
    private static final double MOST = 0x1p62;

    /**
     * An attribute that some rule mentions.
     *
     * @param type the attribute
     * @param standing for each value of its domain the place of the value that stands for it
     * @param values how many stand for others
     */
    private record Digit(AttributeType type, Map<Object, Integer> standing, int values) {}

    private final QuestionType type;
    private final List<Digit> digits;
    private final boolean countable;

    /** The numbering of a space, by every attribute but the service, which is the space's own. */
    Reduction(QuestionType type, Space space) {
        this.type = type;
        this.digits = type.attributes().stream()
                .filter(one -> space.mentions(one) && !one.name().equals("service"))
                .map(one -> digit(one, space.values(one)))
                .toList();
        this.countable = digits.stream().mapToDouble(Digit::values).reduce(1, (one, other) -> one * other) < MOST;
    }

    /** The number of a question, or {@link #NONE}. */
    long of(AnyQuestion question) {
        long number = 0;
        for (Digit digit : digits) {
            Integer place = digit.standing.get(type.value(question, digit.type));
            if (place == null) {
                return NONE;
            }
            number = number * digit.values + place;
        }
        return countable ? number : NONE;
    }

    private static Digit digit(AttributeType attribute, List<Object> values) {
        Map<Object, Integer> standing = attribute.domain().stream()
                .collect(Collectors.toUnmodifiableMap(value -> value, value -> standing(value, values)));
        return new Digit(attribute, standing, values.size());
    }

    /** Itself if it is one; a number is like the largest one below it, a choice like the one that stands for the rest. */
    private static int standing(Object value, List<Object> values) {
        int own = values.indexOf(value);
        if (own >= 0) {
            return own;
        }
        long below = value instanceof Integer number
                ? values.stream().filter(one -> (Integer) one < number).count()
                : values.size();
        return (int) Math.max(0, below - 1);
    }
}
