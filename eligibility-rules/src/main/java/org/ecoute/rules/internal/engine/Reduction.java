package org.ecoute.rules.internal.engine;

import java.util.List;
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
     * @param standing for each value of its domain, in order, the place of the value that stands for it
     * @param values how many stand for others
     */
    private record Digit(AttributeType type, int[] standing, int values) {}

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
        long number = countable ? 0 : NONE;
        for (Digit digit : digits) {
            int place = place(type.value(question, digit.type), digit.type);
            if (number == NONE || place < 0 || place >= digit.standing.length) {
                return NONE;
            }
            number = number * digit.values + digit.standing[place];
        }
        return number;
    }

    private static int place(Object value, AttributeType attribute) {
        if (value instanceof Enum<?> constant) {
            return constant.ordinal();
        }
        return value instanceof Boolean truth ? (truth ? 1 : 0) : (Integer) value - attribute.min();
    }

    private static Digit digit(AttributeType attribute, List<Object> values) {
        int[] standing = attribute.domain().stream()
                .mapToInt(value -> standing(value, values))
                .toArray();
        return new Digit(attribute, standing, values.size());
    }

    /** Itself if it is one; a number is like the largest one below it, a choice like the one that stands for the rest. */
    private static int standing(Object value, List<Object> values) {
        int own = values.indexOf(value);
        if (own >= 0) {
            return own;
        }
        int below = value instanceof Integer number
                ? (int) values.stream().filter(one -> (Integer) one < number).count()
                : values.size();
        return Math.max(0, below - 1);
    }
}
