package org.ecoute.model.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.ecoute.model.InvalidValueException;

/**
 * The flat question that a ruling answered, in a form that can be kept and asked again: attribute names and values as
 * text. Holds no identifier; its only date is the day that chooses the versions of the clauses.
 *
 * @param type the question's type in the rule authors' vocabulary, such as {@code SessionQuestion}
 * @param openedOn the day on which the case file was opened, in contract time
 * @param attributes its attributes by name, sorted; unmodifiable
 */
public record Question(String type, LocalDate openedOn, SortedMap<String, String> attributes) {
    public Question {
        InvalidValueException.ifBlank("question type", type);
        attributes = SortedTexts.copyOf(attributes);
    }

    /** The question of this type with these attributes, asked under the clauses of this day. */
    public static Question of(String type, LocalDate openedOn, Map<String, String> attributes) {
        return new Question(type, openedOn, SortedTexts.copyOf(attributes));
    }

    /**
     * The same of names and values apart, for whoever makes many questions of one type, few of which are read.
     *
     * @param names the attributes' names, ascending; an unmodifiable list is shared, not copied
     * @param values tells a value for each name, in the same order, and the same ones whenever it is asked; asked when
     *     the first value is read, possibly by several threads
     * @throws IllegalArgumentException if the names are not in order
     */
    public static Question of(String type, LocalDate openedOn, List<String> names, Supplier<List<String>> values) {
        return new Question(type, openedOn, new SortedTexts(List.copyOf(names), values));
    }
}
