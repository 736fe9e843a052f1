package org.ecoute.reporting.attacker;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What holds between the figures of a table, whatever they are. */
final class Sums {
    /** Marks the subject of what is awaited of another subject. */
    static final String AWAITED = " awaited";

    private final World world;
    private final TableFigures figures;
    private final Layout layout;

    Sums(World world, TableFigures figures) {
        this.world = world;
        this.figures = figures;
        this.layout = figures.layout();
    }

    /** In every span of time the members add up, or cover the total where they may overlap. */
    void read() {
        Set<Span> spans = figures.spans();
        boolean awaits = figures.figures().stream()
                .anyMatch(one -> !one.get("pendingStatus").isEmpty());
        for (Span atom : world.atoms()) {
            if (spans.stream().anyMatch(span -> span.holds(atom))) {
                addUp(layout.subject(), atom);
                if (awaits) {
                    addUp(layout.subject() + AWAITED, atom);
                    if (layout.awaitedIsPart()) {
                        awaitedIsPart(atom);
                    }
                }
            }
        }
    }

    private void addUp(String subject, Span atom) {
        if (!layout.axes().isEmpty()) {
            for (String column : figures.columns()) {
                sum(layout.axes().get(0), subject, atom, layout.members(Figure.TOTAL, column), parts(figures.rows()));
            }
        }
        if (layout.axes().size() > 1) {
            for (String row : figures.rows()) {
                sum(layout.axes().get(1), subject, atom, layout.members(row, Figure.TOTAL), parts(figures.columns()));
            }
        }
    }

    private void sum(Layout.Axis axis, String subject, Span atom, Map<String, String> total, Set<String> parts) {
        Map<Integer, Integer> terms = new TreeMap<>();
        Map<Integer, Integer> whole = world.terms(subject, total, atom);
        for (String part : parts) {
            Map<String, String> members = new TreeMap<>(total);
            members.put(axis.dimension(), part);
            Map<Integer, Integer> one = world.terms(subject, members, atom);
            terms.putAll(one);
            if (axis.overlapping()) {
                world.add(Relation.atMost(one, whole));
            }
        }
        whole.keySet().forEach(unknown -> terms.put(unknown, -1));
        world.add(new Relation(terms, 0, axis.overlapping() ? Double.POSITIVE_INFINITY : 0));
    }

    private void awaitedIsPart(Span atom) {
        for (String row : figures.rows()) {
            for (String column : figures.columns()) {
                Map<String, String> members = layout.members(row, column);
                world.add(Relation.atMost(
                        world.terms(layout.subject() + AWAITED, members, atom),
                        world.terms(layout.subject(), members, atom)));
            }
        }
    }

    private static Set<String> parts(Set<String> codes) {
        Set<String> parts = new TreeSet<>(codes);
        parts.remove(Figure.TOTAL);
        return parts;
    }
}
