package org.ecoute.reporting.attacker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The unknowns that follow at once, one by one, and what is left, in parts that have nothing to do with each other. */
final class Simplified {
    private final Map<Integer, Double> found = new HashMap<>();
    private final List<Relation> left = new ArrayList<>();
    private final int[] parent;

    Simplified(World world) {
        this.parent = new int[world.size()];
        findOneByOne(world.relations());
        Set<Relation> distinct = new HashSet<>();
        world.relations().stream()
                .map(this::reduced)
                .filter(one -> !one.terms().isEmpty())
                .filter(distinct::add)
                .forEach(left::add);
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        left.forEach(one -> join(one.terms().keySet()));
    }

    Map<Integer, Double> found() {
        return found;
    }

    /** What is still unknown of a sum. */
    Map<Integer, Integer> unknown(Map<Integer, Integer> terms) {
        Map<Integer, Integer> rest = new LinkedHashMap<>(terms);
        rest.keySet().removeAll(found.keySet());
        return rest;
    }

    /** What is known of a sum. */
    double known(Map<Integer, Integer> terms) {
        return terms.entrySet().stream()
                .mapToDouble(one -> one.getValue() * found.getOrDefault(one.getKey(), 0.0))
                .sum();
    }

    /** The parts, those linked that some sums bring together. */
    Collection<Component> components(List<Map<Integer, Integer>> sums) {
        sums.forEach(sum -> join(unknown(sum).keySet()));
        Map<Integer, Component> components = new LinkedHashMap<>();
        for (int unknown = 0; unknown < parent.length; unknown++) {
            if (!found.containsKey(unknown)) {
                components
                        .computeIfAbsent(root(unknown), key -> new Component())
                        .unknowns()
                        .add(unknown);
            }
        }
        for (Relation relation : left) {
            Component component =
                    components.get(root(relation.terms().keySet().iterator().next()));
            if (component != null) {
                component.relations().add(relation);
            }
        }
        return components.values();
    }

    private void findOneByOne(List<Relation> relations) {
        Map<Integer, List<Relation>> naming = new HashMap<>();
        for (Relation relation : relations) {
            relation.terms()
                    .keySet()
                    .forEach(unknown -> naming.computeIfAbsent(unknown, key -> new ArrayList<>())
                            .add(relation));
        }
        Deque<Relation> waiting = new ArrayDeque<>(relations);
        while (!waiting.isEmpty()) {
            Relation now = reduced(waiting.remove());
            Map<Integer, Double> values = now.exact() ? values(now) : Map.of();
            values.forEach((unknown, value) -> {
                found.put(unknown, value);
                waiting.addAll(naming.get(unknown));
            });
        }
    }

    /** A single unknown; or unknowns that add up to nothing, as none is negative. */
    private static Map<Integer, Double> values(Relation relation) {
        Map<Integer, Double> values = new HashMap<>();
        Collection<Integer> factors = relation.terms().values();
        if (factors.size() == 1) {
            relation.terms().forEach((unknown, factor) -> values.put(unknown, relation.low() / factor));
        } else if (relation.low() == 0 && new HashSet<>(factors).size() == 1) {
            relation.terms().keySet().forEach(unknown -> values.put(unknown, 0.0));
        }
        return values;
    }

    private Relation reduced(Relation relation) {
        Relation rest = relation;
        for (Integer unknown : relation.terms().keySet()) {
            Double value = found.get(unknown);
            if (value != null) {
                rest = rest.without(unknown, value);
            }
        }
        return rest;
    }

    private void join(Collection<Integer> unknowns) {
        int first = -1;
        for (int unknown : unknowns) {
            first = first < 0 ? root(unknown) : first;
            parent[root(unknown)] = first;
        }
    }

    private int root(int unknown) {
        int at = unknown;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
