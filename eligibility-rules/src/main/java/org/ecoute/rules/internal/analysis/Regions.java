package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.rules.internal.language.AttributeType;

/** Cuts the set of questions for which a condition holds into blocks that people can read, at most so many. */
final class Regions {
    private final List<Axis> axes;
    private final int most;
    private final List<Map<AttributeType, List<Object>>> found = new ArrayList<>();

    private Regions(List<Axis> axes, int most) {
        this.axes = axes;
        this.most = most;
    }

    /** Blocks by what each attribute may be; an attribute that does not matter is left out. */
    static List<Map<AttributeType, List<Object>>> of(Node node, List<Axis> axes, int most) {
        Regions regions = new Regions(axes, most);
        regions.walk(node, Map.of());
        return List.copyOf(regions.found);
    }

    private void walk(Node node, Map<AttributeType, List<Object>> where) {
        if (node == Node.FAILS || found.size() >= most) {
            return;
        }
        if (node.isEnd()) {
            found.add(where);
            return;
        }
        Axis axis = axes.get(node.axis());
        Map<Node, List<Object>> byWay = new LinkedHashMap<>();
        for (int i = 0; i < node.ways().size(); i++) {
            byWay.computeIfAbsent(node.ways().get(i), way -> new ArrayList<>())
                    .add(axis.values().get(i));
        }
        byWay.forEach((way, values) -> {
            Map<AttributeType, List<Object>> further = new LinkedHashMap<>(where);
            further.put(axis.attribute(), List.copyOf(values));
            walk(way, further);
        });
    }
}
