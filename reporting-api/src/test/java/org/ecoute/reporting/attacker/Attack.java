package org.ecoute.reporting.attacker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out what the masked figures of a collection of files can be. */
public final class Attack {
    private final Knowledge knowledge;
    private final Simplified simplified;

    /** Every masked count, by the unknowns that it is the sum of: a figure in several tables is one. */
    private final Map<Map<Integer, Integer>, Target> targets = new LinkedHashMap<>();

    private Attack(List<Figure> figures, List<Layout> layouts) {
        this.knowledge = new Knowledge(figures, layouts);
        for (Figure figure : figures) {
            if (figure.masked() && figure.tells("COUNT")) {
                targets.putIfAbsent(knowledge.count(figure), new Target(figure, false));
            }
            if (figure.get("pendingStatus").equals("masked")) {
                targets.putIfAbsent(knowledge.awaited(figure), new Target(figure, true));
            }
        }
        this.simplified = new Simplified(knowledge.world());
    }

    /**
     * Attacks.
     *
     * @param figures of all files
     * @param layouts of all their tables
     */
    public static List<Range> on(List<Figure> figures, List<Layout> layouts) {
        return new Attack(figures, layouts).ranges();
    }

    private List<Range> ranges() {
        Collection<Component> components = simplified.components(List.copyOf(targets.keySet()));
        Map<Integer, Component> of = new HashMap<>();
        components.forEach(component -> component.unknowns().forEach(unknown -> of.put(unknown, component)));
        Map<Component, Bounds> bounds = new HashMap<>();
        Map<Component, Elimination> eliminations = new HashMap<>();
        List<Range> ranges = new ArrayList<>();
        targets.forEach((terms, target) -> {
            Map<Integer, Integer> unknown = simplified.unknown(terms);
            double known = simplified.known(terms);
            if (unknown.isEmpty()) {
                ranges.add(target.range(Math.round(known), Math.round(known), true));
            } else {
                Component component = of.get(unknown.keySet().iterator().next());
                long[] ends = bounds.computeIfAbsent(component, Bounds::new).of(unknown, known);
                boolean determined = eliminations
                        .computeIfAbsent(component, key -> new Elimination(key.relations()))
                        .determines(unknown);
                ranges.add(target.range(ends[0], ends[1], determined));
            }
        });
        return ranges;
    }

    private record Target(Figure figure, boolean awaited) {
        Range range(long low, long high, boolean determined) {
            return new Range(figure, awaited, low, high, determined);
        }
    }
}
