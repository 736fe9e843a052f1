package org.ecoute.model.json;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The {@code $defs} of a JSON Schema: what several fields share, written once. Not thread-safe. */
final class Definitions {
    private final SortedMap<String, Map<String, Object>> byName = new TreeMap<>();

    /** A reference to a definition, which is made if it is not there yet. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> definition) {
        if (!byName.containsKey(name)) {
            byName.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    SortedMap<String, Map<String, Object>> byName() {
        return byName;
    }
}
