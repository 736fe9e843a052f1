package org.ecoute.model.ruling;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.model.InvalidValueException;

/**
 * The flat question that a ruling answered, in a form that can be kept and asked again: attribute names and values as
 * text. Holds no identifier and no instant.
 *
 * @param type the question's type in the rule authors' vocabulary, such as {@code SessionQuestion}
 * @param attributes its attributes by name, sorted; unmodifiable
 */
public record Question(String type, SortedMap<String, String> attributes) {
    public Question {
        InvalidValueException.ifBlank("question type", type);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** The question of this type with these attributes. */
    public static Question of(String type, Map<String, String> attributes) {
        return new Question(type, new TreeMap<>(attributes));
    }
}
