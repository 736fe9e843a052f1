package org.ecoute.reporting.attacker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The unknown counts behind the files: of each subject, by each member that some file names, in each of the shortest
 * spans of time that the files tell apart. Whatever a file prints is a sum of them.
 */
final class World {
    private final List<Span> atoms = new ArrayList<>();
    private final Map<String, Integer> unknowns = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    World(Collection<Figure> figures) {
        TreeSet<LocalDate> bounds = new TreeSet<>();
        figures.stream().map(Figure::span).forEach(span -> {
            bounds.add(span.from());
            bounds.add(span.to());
        });
        LocalDate from = bounds.first();
        for (LocalDate to : bounds.tailSet(from, false)) {
            atoms.add(new Span(from, to));
            from = to;
        }
    }

    /** The unknowns that make up a figure. */
    Map<Integer, Integer> terms(String subject, Map<String, String> members, Span span) {
        Map<Integer, Integer> terms = new TreeMap<>();
        for (Span atom : atoms) {
            if (span.holds(atom)) {
                terms.put(unknowns.computeIfAbsent(name(subject, members, atom), key -> unknowns.size()), 1);
            }
        }
        return terms;
    }

    /** Whether some file tells of it. */
    boolean knows(String subject, Map<String, String> members, Span atom) {
        return unknowns.containsKey(name(subject, members, atom));
    }

    private static String name(String subject, Map<String, String> members, Span atom) {
        return subject + " " + new TreeMap<>(members) + " " + atom;
    }

    List<Span> atoms() {
        return atoms;
    }

    void add(Relation relation) {
        relations.add(relation);
    }

    List<Relation> relations() {
        return relations;
    }

    int size() {
        return unknowns.size();
    }
}
