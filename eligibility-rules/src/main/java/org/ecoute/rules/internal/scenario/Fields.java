package org.ecoute.rules.internal.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * A mapping of a scenario file under the English names of its keys.
 *
 * @param node where it stands
 * @param values by English name, in the order of the file
 */
record Fields(YamlNode node, Map<String, YamlNode> values) {
    /** The entries of a mapping that may hold these keys only. */
    static Fields of(YamlNode node, Set<String> known) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        node.entries().forEach((written, value) -> {
            String key = Keys.canonical(written)
                    .filter(known::contains)
                    .orElseThrow(() -> value.problem(Keys.complaint(written, known, "yaml.key")));
            if (values.put(key, value) != null) {
                throw value.problem(Complaint.of("scenario.again", written, key));
            }
        });
        return new Fields(node, values);
    }

    /** The value of a key, if it is there. */
    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there. */
    YamlNode get(String key) {
        return find(key).orElseThrow(() -> node.problem(Complaint.of("scenario.missing", Keys.words(key))));
    }

    /** Hands over the value of a key, if it is there. */
    void with(String key, Consumer<YamlNode> use) {
        find(key).ifPresent(use);
    }
}
