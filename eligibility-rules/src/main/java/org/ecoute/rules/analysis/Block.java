package org.ecoute.rules.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block of questions: every attribute that is named takes one of its values, any other whatever it likes.
 *
 * @param values by attribute, in the order of the vocabulary; values as text, in their order, numbers as ranges such as
 *     {@code 5..30}
 */
public record Block(Map<String, List<String>> values) {
    public Block {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
