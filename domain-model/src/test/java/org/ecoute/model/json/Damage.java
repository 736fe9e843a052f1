package org.ecoute.model.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Damages one place of a JSON text: takes it away, renames it or puts something else there. */
final class Damage {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> STRANGERS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "45.5",
            "1e3",
            "\"\"",
            "\"x y\"",
            "\"SUPPORT\"",
            "\"session\"",
            "[]",
            "{}",
            "[\"AGENT\",\"AGENT\"]",
            "[null]",
            "\"2020-02-03T10:00:00\"",
            "\"2020-02-03T10:00Z\"",
            "\"B1\\n\"");
    private static final int KINDS = STRANGERS.size() + 3;

    private Damage() {}

    /** The text with one damage; where and how may be any numbers. */
    static String to(String text, int where, int how) {
        JsonNode root = MAPPER.readTree(text);
        List<Runnable> damages = new ArrayList<>();
        gather(root, Math.floorMod(how, KINDS), damages);
        damages.get(Math.floorMod(where, damages.size())).run();
        return MAPPER.writeValueAsString(root);
    }

    private static void gather(JsonNode node, int kind, List<Runnable> damages) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> {
                damages.add(() -> damage(object, name, kind));
                gather(object.get(name), kind, damages);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                damages.add(() -> array.set(index, stranger(kind)));
                gather(array.get(i), kind, damages);
            }
        }
    }

    private static void damage(ObjectNode object, String name, int kind) {
        if (kind < STRANGERS.size()) {
            object.set(name, stranger(kind));
            return;
        }
        JsonNode value = object.remove(name);
        if (kind == STRANGERS.size()) {
            object.set(name + "s", value);
        } else if (kind == STRANGERS.size() + 1) {
            object.set("type", value);
        }
    }

    private static JsonNode stranger(int kind) {
        return MAPPER.readTree(STRANGERS.get(kind % STRANGERS.size()));
    }
}
