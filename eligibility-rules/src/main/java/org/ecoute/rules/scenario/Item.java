package org.ecoute.rules.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.LocalText;
import org.ecoute.rules.internal.scenario.Keys;

/**
 * One thing that is expected or was found, such as a duty: its attributes by name, in the order in which they are told.
 *
 * @param line where it stands in the scenario file, from 1; 0 for what was found
 * @param values by attribute; unmodifiable
 */
public record Item(int line, Map<String, Value> values) {
    /** The attribute that names a clause. */
    public static final String CLAUSE = "clause";

    /** The attribute that names the type of an act; the first one of an act that is given. */
    public static final String ACT = "act";

    /** The attribute that names a beneficiary; the first one of a person who is given. */
    public static final String BENEFICIARY = "beneficiary";

    public Item {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** An attribute as people call it. */
    public static LocalText words(String attribute) {
        return Keys.words(attribute);
    }

    /** The value of an attribute, if it is told. */
    public Optional<Value> value(String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }
}
