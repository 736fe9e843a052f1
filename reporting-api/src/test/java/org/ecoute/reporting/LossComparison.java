package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader loses, counted over the counts as tables print them: under our protection, and if somebody without it
 * went by a simple rule. Mutable, adds up over many reports.
 */
final class LossComparison {
    /** Ways to withhold. */
    enum Way {
        OURS("ours: linked suppression, certified"),
        ROWS("simple: every row with a small count"),
        TOTALS("simple: totals only");

        private final String label;

        Way(String label) {
            this.label = label;
        }
    }

    private final int threshold;
    private final Map<Way, Long> cells = new EnumMap<>(Way.class);
    private final Map<Way, Long> persons = new EnumMap<>(Way.class);
    private long allCells;
    private long allPersons;

    LossComparison(int threshold) {
        this.threshold = threshold;
    }

    /** Adds a protected report with its release. */
    void add(Bilan bilan, Release release) {
        Map<CellMeaning, ReleasedCell> known =
                release.cells().stream().collect(Collectors.toMap(ReleasedCell::meaning, Function.identity()));
        bilan.tables()
                .forEach(table -> bilan.spec().tables().stream()
                        .filter(spec -> spec.id().equals(table.spec().id()))
                        .flatMap(spec -> spec.periods().stream())
                        .forEach(period -> add(lines(table, period, known))));
    }

    private record Line(boolean total, List<ReleasedCell> cells) {}

    private static List<Line> lines(Table table, Period period, Map<CellMeaning, ReleasedCell> known) {
        return Stream.concat(table.rows().stream(), Stream.of(table.total()))
                .map(row -> new Line(
                        row.member().equals(Member.TOTAL),
                        table.columns().stream()
                                .filter(column -> column.measure() == Measure.COUNT
                                        && column.period().equals(period))
                                .map(column -> known.get(Meanings.of(
                                        table.spec(),
                                        table.indicator(),
                                        CellMeaning.Kind.COUNT,
                                        period,
                                        row.member(),
                                        column.member())))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private void add(List<Line> lines) {
        Set<Line> hidden = hiddenRows(lines);
        for (Line line : lines) {
            for (ReleasedCell cell : line.cells()) {
                allCells++;
                allPersons += cell.persons();
                lose(Way.OURS, cell, !cell.shown());
                lose(Way.ROWS, cell, hidden.contains(line));
                boolean grandTotal = line.total()
                        && cell.equals(line.cells().get(line.cells().size() - 1));
                lose(Way.TOTALS, cell, !grandTotal || small(cell));
            }
        }
    }

    /** A single hidden row would follow from the total, so the smallest of the others goes with it. */
    private Set<Line> hiddenRows(List<Line> lines) {
        Set<Line> hidden = new LinkedHashSet<>(lines.stream()
                .filter(line -> line.cells().stream().anyMatch(this::small))
                .toList());
        if (hidden.size() == 1 && hidden.stream().noneMatch(Line::total)) {
            List<Line> others = new ArrayList<>(lines);
            others.removeIf(line -> line.total() || hidden.contains(line) || persons(line) == 0);
            others.stream()
                    .min(Comparator.comparingLong(LossComparison::persons))
                    .ifPresent(hidden::add);
        }
        return hidden;
    }

    private static long persons(Line line) {
        return line.cells().stream().mapToLong(ReleasedCell::persons).sum();
    }

    private boolean small(ReleasedCell cell) {
        return cell.persons() > 0 && cell.persons() < threshold;
    }

    private void lose(Way way, ReleasedCell cell, boolean lost) {
        cells.merge(way, lost ? 1L : 0L, Long::sum);
        persons.merge(way, lost ? cell.persons() : 0L, Long::sum);
    }

    double shareOfCells(Way way) {
        return 100.0 * cells.getOrDefault(way, 0L) / allCells;
    }

    double shareOfPersons(Way way) {
        return 100.0 * persons.getOrDefault(way, 0L) / allPersons;
    }

    void print(String what) {
        System.out.printf("loss of information, %s, threshold %d: %d printed counts%n", what, threshold, allCells);
        for (Way way : Way.values()) {
            System.out.printf(
                    "  %-40s %5.1f %% of the counts, %5.1f %% of the persons behind them%n",
                    way.label, shareOfCells(way), shareOfPersons(way));
        }
    }
}
