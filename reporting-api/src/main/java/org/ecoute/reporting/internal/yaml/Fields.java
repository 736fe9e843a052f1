package org.ecoute.reporting.internal.yaml;

import java.util.Map;
import java.util.Optional;

/**
 * The entries of a mapping by their keys.
 *
 * @param place the mapping
 * @param values what each key holds
 */
record Fields(SpecNode place, Map<Key, SpecNode> values) {
    /** The value of a key that must be there. */
    SpecNode get(Key key) {
        return find(key)
                .orElseThrow(() -> place.problem(Message.MISSING.text(key.told()), Message.MISSING_CURE.text()));
    }

    /** The value of a key, if it is there. */
    Optional<SpecNode> find(Key key) {
        return Optional.ofNullable(values.get(key));
    }
}
