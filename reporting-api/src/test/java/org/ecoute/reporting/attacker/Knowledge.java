package org.ecoute.reporting.attacker;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All that the files say, with all that must hold between what they say. */
final class Knowledge {
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
            TableFigures whole = new TableFigures(layout(table), all);
            new Sums(world, whole).read();
            all.forEach(this::read);
            byFile(all).forEach(one -> nothingElse(new TableFigures(layout(table), one), whole));
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
        return world.terms(layout(figure.table()).subject() + Sums.AWAITED, members(figure), figure.span());
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
                    world.add(Relation.atMost(
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
    private void nothingElse(TableFigures file, TableFigures all) {
        Layout layout = all.layout();
        for (String row : all.rows()) {
            for (String column : all.columns()) {
                if (!file.rows().contains(row) || !file.columns().contains(column)) {
                    file.spans()
                            .forEach(span -> world.add(Relation.equal(
                                    world.terms(layout.subject(), layout.members(row, column), span), 0)));
                }
            }
        }
    }

    private Map<String, String> members(Figure figure) {
        return layout(figure.table()).members(figure.row(), figure.column());
    }

    private static Collection<List<Figure>> byFile(List<Figure> all) {
        return all.stream().collect(Collectors.groupingBy(Figure::file)).values();
    }
}
