package org.ecoute.rules.internal.language;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecoute.rules.question.Attribute;

/**
 * One attribute of a kind of question.
 *
 * @param name the name that rules use
 * @param type String, boolean, int or an enum
 * @param index its place among the record's components
 * @param actionable see {@link Attribute#actionable()}
 * @param min the smallest value of a number
 * @param max the largest value of a number that is told apart
 * @param recordedAs its name in case files
 */
public record AttributeType(
        String name, Class<?> type, int index, boolean actionable, int min, int max, String recordedAs) {

    static AttributeType of(RecordComponent component, int index) {
        Attribute declared = component.getAnnotation(Attribute.class);
        String name = component.getName();
        if (declared == null) {
            return new AttributeType(name, component.getType(), index, false, 0, 0, name);
        }
        String recordedAs = declared.recordedAs().isEmpty() ? name : declared.recordedAs();
        return new AttributeType(
                name, component.getType(), index, declared.actionable(), declared.min(), declared.max(), recordedAs);
    }

    /** By what tells attributes of one kind apart: conditions are kept by their hash, and most of it would be the same. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + index;
    }

    /** Whether it counts something. */
    public boolean isNumber() {
        return type == int.class;
    }

    /** All values, in their order; empty for text, whose values only the rules name. */
    public List<Object> domain() {
        if (type == boolean.class) {
            return List.of(false, true);
        }
        if (isNumber()) {
            return IntStream.rangeClosed(min, max).<Object>mapToObj(i -> i).toList();
        }
        return type.isEnum() ? List.of(type.getEnumConstants()) : List.of();
    }

    /** The value that the text stands for, if the attribute has such a value. */
    public Optional<Object> parse(String text) {
        if (type == String.class) {
            return Optional.of(text);
        }
        if (isNumber()) {
            return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
        return domain().stream().filter(value -> value.toString().equals(text)).findFirst();
    }
}
