package org.ecoute.compliance.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.json.CaseFileSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/**
 * Which values the attributes of acts and beneficiaries may have, by the published JSON Schema of case files. Thread-safe.
 */
public final class Domains {
    private static final Set<String> FRAME = Set.of("type", "id", "at", "recordedAt", "service", "beneficiary");
    private static final Domains ALL = new Domains(Trees.MAPPER.readTree(CaseFileSchema.text()));

    private final Map<String, Map<String, Domain>> byObject = new LinkedHashMap<>();

    private Domains(JsonNode schema) {
        JsonNode definitions = schema.get("$defs");
        for (String name : definitions.propertyNames()) {
            JsonNode properties = definitions.get(name).path("properties");
            String object =
                    properties.has("type") ? properties.get("type").get("const").asString() : name;
            Map<String, Domain> domains = new LinkedHashMap<>();
            for (String attribute : properties.propertyNames()) {
                if (!FRAME.contains(attribute)) {
                    domains.put(
                            attribute,
                            domain(
                                    properties.get(attribute),
                                    definitions,
                                    isRequired(definitions.get(name), attribute)));
                }
            }
            byObject.put(object, domains);
        }
    }

    /** The attributes of an act type, by its code, that are more than its frame. */
    public static Map<String, Domain> ofAct(String type) {
        return ALL.byObject.getOrDefault(type, Map.of());
    }

    /** The attributes of beneficiaries. */
    public static Map<String, Domain> ofBeneficiaries() {
        return ALL.byObject.getOrDefault("Beneficiary", Map.of());
    }

    private static Domain domain(JsonNode property, JsonNode definitions, boolean required) {
        JsonNode target = property.has("$ref")
                ? definitions.get(property.get("$ref").asString().substring("#/$defs/".length()))
                : property;
        List<JsonNode> values = new ArrayList<>();
        target.path("enum").forEach(value -> values.add(StringNode.valueOf(value.asString())));
        String type = target.path("type").asString("");
        if (type.equals("boolean")) {
            values.add(BooleanNode.TRUE);
            values.add(BooleanNode.FALSE);
        }
        return new Domain(
                values,
                type.equals("integer"),
                type.equals("array"),
                target.path("minimum").asInt(0),
                required);
    }

    private static boolean isRequired(JsonNode definition, String attribute) {
        for (JsonNode name : definition.path("required")) {
            if (name.asString().equals(attribute)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What an attribute may hold.
     *
     * @param values all values of a closed set; empty for any other
     * @param integer whether it is a whole number
     * @param list whether it holds several values
     * @param least the least number
     * @param required whether it may not be absent
     */
    public record Domain(List<JsonNode> values, boolean integer, boolean list, int least, boolean required) {
        public Domain {
            values = List.copyOf(values);
        }

        /** Whether it is yes or no. */
        public boolean isFlag() {
            return values.contains(BooleanNode.TRUE);
        }
    }
}
