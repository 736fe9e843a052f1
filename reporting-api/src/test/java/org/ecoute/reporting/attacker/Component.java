package org.ecoute.reporting.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Unknowns that are linked, with all that links them. Each component is only itself: no equality by content. */
final class Component {
    private final Set<Integer> unknowns = new TreeSet<>();
    private final List<Relation> relations = new ArrayList<>();

    Set<Integer> unknowns() {
        return unknowns;
    }

    List<Relation> relations() {
        return relations;
    }
}
