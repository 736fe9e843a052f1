package org.ecoute.compliance.internal.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.GroundFamily;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Attributes that hold several values: each one left out, and grounds of another family in the place of all. */
final class ListEdits implements Edits {
    private static final List<String> ATTRIBUTES = List.of("grounds", "by", "themes");

    @Override
    public Stream<Pair> of(Replayed base) {
        List<Pair> pairs = new ArrayList<>();
        List<ObjectNode> acts = Trees.acts(base.tree());
        for (int i = 0; i < acts.size(); i++) {
            for (String attribute : ATTRIBUTES) {
                if (acts.get(i).get(attribute) instanceof ArrayNode now) {
                    for (ArrayNode other : others(attribute, now)) {
                        pairs.add(pair(base, i, attribute, now, other));
                    }
                }
            }
        }
        return pairs.stream();
    }

    private static Pair pair(Replayed base, int act, String attribute, ArrayNode now, ArrayNode other) {
        ObjectNode changed = base.tree();
        ObjectNode place = Trees.acts(changed).get(act);
        place.set(attribute, other);
        String type = place.get("type").asString();
        return new Pair(
                type + "." + attribute,
                side(base, type, attribute, now, base.tree()),
                side(base, type, attribute, other, changed));
    }

    private static Pair.Side side(Replayed base, String type, String attribute, JsonNode value, ObjectNode tree) {
        return new Pair.Side(
                value.toString(), Wording.condition(type, attribute, Optional.of(value)), tree, base.until());
    }

    private static List<ArrayNode> others(String attribute, ArrayNode now) {
        List<ArrayNode> others = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            ArrayNode without = now.deepCopy();
            without.remove(i);
            others.add(without);
        }
        if (attribute.equals("grounds")) {
            for (GroundFamily family : GroundFamily.values()) {
                CodeLists.bundled().grounds().stream()
                        .filter(ground -> ground.family() == family)
                        .findFirst()
                        .ifPresent(ground -> others.add(
                                Trees.MAPPER.createArrayNode().add(ground.code().value())));
            }
        }
        others.remove(now);
        return others;
    }
}
