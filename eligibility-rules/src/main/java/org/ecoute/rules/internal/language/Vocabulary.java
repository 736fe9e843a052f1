package org.ecoute.rules.internal.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecoute.rules.question.AnyQuestion;

/** Every kind of question that rules may ask about, read once from the records themselves. */
public final class Vocabulary {
    private static final Map<Class<?>, QuestionType> TYPES = Arrays.stream(AnyQuestion.class.getPermittedSubclasses())
            .collect(Collectors.toMap(
                    type -> type,
                    type -> new QuestionType(type.asSubclass(AnyQuestion.class)),
                    (one, other) -> one,
                    LinkedHashMap::new));

    private Vocabulary() {}

    /** All kinds of questions, by name. */
    public static List<QuestionType> types() {
        return List.copyOf(TYPES.values());
    }

    /** The kind of this question. */
    public static QuestionType of(AnyQuestion question) {
        return of(question.getClass());
    }

    /** The kind that this record carries. */
    public static QuestionType of(Class<? extends AnyQuestion> carrier) {
        QuestionType type = TYPES.get(carrier);
        if (type == null) {
            throw new IllegalArgumentException(carrier + " is no question.");
        }
        return type;
    }

    /** The kind of this name, if there is one. */
    public static Optional<QuestionType> named(String name) {
        return TYPES.values().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** The attributes that rules about this type may mention; for {@link AnyQuestion} those that all kinds have. */
    static Optional<List<AttributeType>> attributes(String typeName) {
        if (typeName.equals(AnyQuestion.class.getSimpleName())) {
            return Optional.of(types().get(0).attributes().stream()
                    .filter(one ->
                            types().stream().allMatch(type -> type.attributes().contains(one)))
                    .toList());
        }
        return named(typeName).map(QuestionType::attributes);
    }

    /** The attributes that a rule may mention. */
    public static List<AttributeType> attributes(RuleTree rule) {
        return attributes(rule.type().map(QuestionType::name).orElse(AnyQuestion.class.getSimpleName()))
                .orElseThrow();
    }

    /** A text that changes whenever a rule could mean something else: part of a pack's fingerprint. */
    public static String fingerprint() {
        return TYPES.values().stream()
                .map(type -> type.name() + type.attributes())
                .collect(Collectors.joining("\n"));
    }
}
