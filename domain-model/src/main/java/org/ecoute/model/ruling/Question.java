package org.ecoute.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** The question of this type with these attributes, asked under the clauses of this day. */
    public static Question of(String type, LocalDate openedOn, Map<String, String> attributes) {
        return new Question(type, openedOn, new TreeMap<>(attributes));
    }
}
