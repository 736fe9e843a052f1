package org.ecoute.rules.internal.language;

import java.util.List;
import org.ecoute.model.LocalText;
import org.ecoute.rules.internal.problem.Words;

/** Words for what an attribute takes. */
final class Expected {
    private Expected() {}

    static LocalText of(AttributeType attribute) {
        if (attribute.type() == String.class) {
            return Words.of("takes.text");
        }
        return attribute.isNumber()
                ? Words.of("takes.number", attribute.min(), attribute.max())
                : Words.of("takes.one", String.join(", ", constants(attribute)));
    }

    /** The values of a choice as they are written. */
    static List<String> constants(AttributeType attribute) {
        return attribute.domain().stream().map(Object::toString).toList();
    }

    /** Words for the values of a type. */
    static LocalText kind(Class<?> type) {
        if (type == Integer.class) {
            return Words.of("kind.number");
        }
        if (type == Boolean.class) {
            return Words.of("kind.truth");
        }
        return type == String.class ? Words.of("kind.text") : Words.of("kind.choice", type.getSimpleName());
    }
}
