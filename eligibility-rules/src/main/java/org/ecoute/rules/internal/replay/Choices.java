package org.ecoute.rules.internal.replay;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.question.AnyQuestion;

/** The neighbours of a question: some of its attributes at every value that the rules can tell apart. */
final class Choices {
    private Choices() {}

    /** Every combination of values of the free attributes, lazily. */
    static Stream<AnyQuestion> of(QuestionType type, AnyQuestion question, List<AttributeType> free, Space space) {
        if (free.isEmpty()) {
            return Stream.of(question);
        }
        AttributeType first = free.get(0);
        List<AttributeType> rest = free.subList(1, free.size());
        return space.values(first).stream()
                .flatMap(value -> of(type, type.with(question, Map.of(first, value)), rest, space));
    }
}
