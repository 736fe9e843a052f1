package org.ecoute.examples.workbench.text;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.Labels;
import org.ecoute.rules.question.AnyQuestion;

/** The words for attributes of questions and their values, which answers carry by their names in the vocabulary. */
final class AttributeWords {
    private final Messages messages;

    AttributeWords(Messages messages) {
        this.messages = messages;
    }

    /** The attribute in words; an attribute without words by its name. */
    String attribute(String name) {
        return messages.find("attribute." + name).orElse(name);
    }

    /** The value of an attribute in words; a value without words as it is. */
    String value(String attribute, String value) {
        if (value.equals("true") || value.equals("false")) {
            return messages.of("value." + value);
        }
        return types(attribute)
                .flatMap(type -> constant(type, value).stream())
                .map(this::label)
                .findFirst()
                .orElse(value);
    }

    /** The vocabulary's own constants have their words here, all others in the model. */
    private String label(Enum<?> constant) {
        return messages.find("value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .orElseGet(() -> Labels.of(constant, messages.language()));
    }

    private static Stream<Class<?>> types(String attribute) {
        return Arrays.stream(AnyQuestion.class.getPermittedSubclasses())
                .flatMap(question -> Arrays.stream(question.getRecordComponents()))
                .filter(component -> component.getName().equals(attribute))
                .<Class<?>>map(RecordComponent::getType)
                .distinct();
    }

    /** The constant of this name, if the type has one. */
    static Optional<Enum<?>> constant(Class<?> type, String name) {
        return Stream.ofNullable(type.getEnumConstants())
                .flatMap(Arrays::stream)
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
