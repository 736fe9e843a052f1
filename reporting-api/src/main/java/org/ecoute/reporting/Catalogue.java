package org.ecoute.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.ecoute.reporting.CellMeaning.Kind;
import org.ecoute.reporting.internal.linkage.Draft;

/**
 * Every figure that the tables of a plan would show, each once by its meaning, and the sums that link them. Mutable
 * while it reads, not thread-safe.
 */
final class Catalogue {
    private final Plan plan;
    private final Counters counters;
    private final OpenMembers open;
    private final Optional<LocalDate> asOf;
    private final Map<CellMeaning, ReleasedCell> cells = new LinkedHashMap<>();
    private final Map<Total, Parts> sums = new LinkedHashMap<>();

    private Catalogue(Plan plan, Counters counters, Audit audit, OpenMembers open) {
        this.plan = plan;
        this.open = open;
        this.counters = counters;
        this.asOf = audit.latest()
                .map(instant -> instant.atZone(Period.CONTRACT_ZONE).toLocalDate());
    }

    private record Total(CellMeaning meaning, String dimension) {}

    private record Parts(boolean overlapping, boolean telling, Set<CellMeaning> all) {}

    /** The release as it would be without protection. */
    static Draft draft(Plan plan, Counters counters, Audit audit, int threshold, OpenMembers open) {
        Catalogue catalogue = new Catalogue(plan, counters, audit, open);
        plan.blocks().forEach(catalogue::read);
        List<ReleasedSum> sums = new ArrayList<>();
        catalogue.sums.forEach((total, parts) -> sums.add(new ReleasedSum(
                total.dimension(), parts.overlapping(), parts.telling(), total.meaning(), List.copyOf(parts.all()))));
        return new Draft(plan.spec().id(), audit.latest(), threshold, List.copyOf(catalogue.cells.values()), sums);
    }

    private void read(Block block) {
        Outline outline = new Outline(block, counters, open);
        List<Integer> rows = outline.members(0);
        List<Integer> columns = outline.members(1);
        for (int period = 0; period < block.table().periods().size(); period++) {
            if (plan.spec().coverage().overlaps(block.table().periods().get(period))) {
                for (Kind kind : Kind.values()) {
                    read(block, kind, period, rows, columns);
                }
            }
        }
    }

    private void read(Block block, Kind kind, int period, List<Integer> rows, List<Integer> columns) {
        List<Integer> allRows = withTotal(rows);
        List<Integer> allColumns = withTotal(columns);
        for (int row : allRows) {
            allColumns.forEach(column -> add(block, kind, period, row, column));
        }
        for (int column : allColumns) {
            sum(block, 0, rows, row -> block.meaning(kind, period, row, column));
        }
        for (int row : allRows) {
            sum(block, 1, columns, column -> block.meaning(kind, period, row, column));
        }
    }

    /** What is pending stands beside a count only where there is some. */
    private void add(Block block, Kind kind, int period, int row, int column) {
        int cell = block.index(period, row, column);
        long pending = counters.get(Counters.Kind.PENDING, cell);
        if (kind == Kind.COUNT || pending > 0) {
            CellMeaning meaning = block.meaning(kind, period, row, column);
            boolean provisional = pending > 0
                    || asOf.map(block.table().periods().get(period).to()::isAfter)
                            .orElse(false);
            cells.putIfAbsent(
                    meaning,
                    new ReleasedCell(
                            meaning,
                            kind == Kind.COUNT ? counters.get(Counters.Kind.COUNT, cell) : pending,
                            counters.get(
                                    kind == Kind.COUNT ? Counters.Kind.PERSONS : Counters.Kind.PENDING_PERSONS, cell),
                            provisional,
                            ReleasedCell.State.SHOWN));
        }
    }

    private void sum(Block block, int dimension, List<Integer> members, IntFunction<CellMeaning> meaning) {
        if (dimension >= block.dimensions().size() || !cells.containsKey(meaning.apply(0))) {
            return;
        }
        Dimension summed = block.dimensions().get(dimension);
        Parts parts = sums.computeIfAbsent(
                new Total(meaning.apply(0), summed.id()),
                key -> new Parts(summed.multiValued(), Outline.telling(block, summed), new LinkedHashSet<>()));
        members.stream().map(meaning::apply).filter(cells::containsKey).forEach(parts.all()::add);
    }

    private static List<Integer> withTotal(List<Integer> members) {
        List<Integer> all = new ArrayList<>(List.of(0));
        all.addAll(members);
        return all;
    }

    /** What must be masked once the release is protected. */
    static Visibility visibility(Plan plan, Release release) {
        Visibility visibility = Visibility.full();
        Set<CellMeaning> masked = new LinkedHashSet<>();
        release.cells().stream().filter(cell -> !cell.shown()).forEach(cell -> masked.add(cell.meaning()));
        for (Block block : plan.blocks()) {
            block.forEach((period, row, column) -> {
                for (Kind kind : Kind.values()) {
                    if (masked.contains(block.meaning(kind, period, row, column))) {
                        visibility.mask(kind, block.index(period, row, column));
                    }
                }
            });
        }
        return visibility;
    }
}
