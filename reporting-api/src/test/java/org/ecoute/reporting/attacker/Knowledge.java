package org.ecoute.reporting.attacker;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that the files say, and all that must hold between what they say. */
final class Knowledge {
    private static final String AWAITED = " awaited";
    private static final double HALF_A_DECIMAL = 0.05;

    private final World world;
    private final Map<String, Layout> layouts = new HashMap<>();
    private final Map<String, List<Figure>> byTable;

    Knowledge(Collection<Figure> figures, List<Layout> layouts) {
        this.world = new World(figures);
        layouts.forEach(layout -> this.layouts.put(layout.table(), layout));
        figures.stream().filter(figure -> !figure.available()).forEach(this::readUnavailable);
        this.byTable = figures.stream()
                .filter(Figure::available)
                .collect(Collectors.groupingBy(Figure::table, LinkedHashMap::new, Collectors.toList()));
        byTable.forEach((table, all) -> {
            addUp(layout(table), all);
            all.forEach(this::read);
            byFile(all).forEach(one -> nothingElse(layout(table), one, all));
        });
        byTable.values().forEach(all -> all.forEach(this::isWithin));
    }

    World world() {
        return world;
    }

    /** The unknowns that a figure is the sum of. */
    Map<Integer, Integer> count(Figure figure) {
        return world.terms(layout(figure.table()).subject(), members(figure), figure.span());
    }

    /** The unknowns behind what is awaited. */
    Map<Integer, Integer> awaited(Figure figure) {
        return world.terms(layout(figure.table()).subject() + AWAITED, members(figure), figure.span());
    }

    private Layout layout(String table) {
        return Objects.requireNonNull(layouts.get(table), () -> "no layout of table " + table);
    }

    /** What a line says of its count: exactly, or as closely as a rounded share or average allows. */
    private void read(Figure figure) {
        if (!figure.shown()) {
            return;
        }
        if (figure.tells("COUNT")) {
            world.add(Relation.equal(count(figure), figure.number("value")));
            readAwaited(figure);
        } else if (figure.tells("SHARE")) {
            double base = figure.number("base");
            world.add(about(count(figure), figure.number("value"), base / 100));
            world.add(Relation.equal(base(figure), base));
        } else if (figure.tells("MONTHLY_AVERAGE")) {
            world.add(about(count(figure), figure.number("value"), figure.span().months()));
        }
    }

    /** A share that is not available is one of nothing. */
    private void readUnavailable(Figure figure) {
        if (figure.tells("SHARE")) {
            world.add(Relation.equal(base(figure), 0));
        }
    }

    private Map<Integer, Integer> base(Figure figure) {
        Layout layout = layout(figure.table());
        Map<String, String> all = members(figure);
        all.remove(layout.axes().get(layout.axes().size() - 1).dimension());
        return world.terms(layout.subject(), all, figure.span());
    }

    /** Under more filters there is at most as much. */
    private void isWithin(Figure figure) {
        Layout layout = layout(figure.table());
        for (String wider : layout.within()) {
            for (Span atom : world.atoms()) {
                if (figure.span().holds(atom) && world.knows(wider, members(figure), atom)) {
                    world.add(atMost(
                            world.terms(layout.subject(), members(figure), atom),
                            world.terms(wider, members(figure), atom)));
                }
            }
        }
    }

    private static Relation about(Map<Integer, Integer> terms, double rounded, double unit) {
        return new Relation(terms, (rounded - HALF_A_DECIMAL) * unit, (rounded + HALF_A_DECIMAL) * unit);
    }

    private void readAwaited(Figure figure) {
        String status = figure.get("pendingStatus");
        if (status.isEmpty()) {
            world.add(Relation.equal(awaited(figure), 0));
        } else if (status.equals("value")) {
            world.add(Relation.equal(awaited(figure), figure.number("pending")));
        }
    }

    /** A member without a row or column in a file was counted nowhere in its periods. */
    private void nothingElse(Layout layout, List<Figure> file, List<Figure> all) {
        Set<String> rows = rows(file);
        Set<String> columns = columns(file);
        Set<Span> spans = file.stream().map(Figure::span).collect(Collectors.toSet());
        for (String row : rows(all)) {
            for (String column : columns(all)) {
                if (!rows.contains(row) || !columns.contains(column)) {
                    spans.forEach(span -> world.add(
                            Relation.equal(world.terms(layout.subject(), members(layout, row, column), span), 0)));
                }
            }
        }
    }

    /** In every span of time the members add up, or cover the total where they may overlap. */
    private void addUp(Layout layout, List<Figure> all) {
        Set<Span> spans = all.stream().map(Figure::span).collect(Collectors.toSet());
        boolean awaits = all.stream().anyMatch(one -> !one.get("pendingStatus").isEmpty());
        for (Span atom : world.atoms()) {
            if (spans.stream().anyMatch(span -> span.holds(atom))) {
                addUp(layout, layout.subject(), all, atom);
                if (awaits) {
                    addUp(layout, layout.subject() + AWAITED, all, atom);
                    if (layout.awaitedIsPart()) {
                        awaitedIsPart(layout, all, atom);
                    }
                }
            }
        }
    }

    private void addUp(Layout layout, String subject, List<Figure> all, Span atom) {
        if (!layout.axes().isEmpty()) {
            for (String column : columns(all)) {
                sum(layout.axes().get(0), subject, atom, members(layout, Figure.TOTAL, column), parts(rows(all)));
            }
        }
        if (layout.axes().size() > 1) {
            for (String row : rows(all)) {
                sum(layout.axes().get(1), subject, atom, members(layout, row, Figure.TOTAL), parts(columns(all)));
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
                world.add(atMost(one, whole));
            }
        }
        whole.keySet().forEach(unknown -> terms.put(unknown, -1));
        world.add(new Relation(terms, 0, axis.overlapping() ? Double.POSITIVE_INFINITY : 0));
    }

    private void awaitedIsPart(Layout layout, List<Figure> all, Span atom) {
        for (String row : rows(all)) {
            for (String column : columns(all)) {
                Map<String, String> members = members(layout, row, column);
                world.add(atMost(
                        world.terms(layout.subject() + AWAITED, members, atom),
                        world.terms(layout.subject(), members, atom)));
            }
        }
    }

    private static Relation atMost(Map<Integer, Integer> part, Map<Integer, Integer> whole) {
        Map<Integer, Integer> terms = new TreeMap<>(part);
        whole.keySet().forEach(unknown -> terms.put(unknown, -1));
        return new Relation(terms, Double.NEGATIVE_INFINITY, 0);
    }

    private Map<String, String> members(Figure figure) {
        return members(layout(figure.table()), figure.row(), figure.column());
    }

    private static Map<String, String> members(Layout layout, String row, String column) {
        Map<String, String> members = new TreeMap<>();
        List<String> codes = List.of(row, column);
        for (int i = 0; i < layout.axes().size(); i++) {
            if (!codes.get(i).equals(Figure.TOTAL)) {
                members.put(layout.axes().get(i).dimension(), codes.get(i));
            }
        }
        return members;
    }

    private static Collection<List<Figure>> byFile(List<Figure> all) {
        return all.stream().collect(Collectors.groupingBy(Figure::file)).values();
    }

    private static Set<String> rows(List<Figure> figures) {
        return figures.stream().map(Figure::row).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> columns(List<Figure> figures) {
        return figures.stream().map(Figure::column).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parts(Set<String> codes) {
        Set<String> parts = new TreeSet<>(codes);
        parts.remove(Figure.TOTAL);
        return parts;
    }
}
