package org.ecoute.reporting.internal.rounding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Period;

/** Rounds the figures of a period by the same dimensions: what is left of them after shorter periods. */
final class FamilyRounding {
    private final Subject subject;
    private final List<String> dimensions;
    private final List<Period> parts;
    private final List<CellMeaning> cells;

    FamilyRounding(Subject subject, Set<String> dimensions, List<Period> parts, List<CellMeaning> cells) {
        this.subject = subject;
        this.dimensions = dimensions.stream().sorted().toList();
        this.parts = parts;
        this.cells = cells;
    }

    void round() {
        List<String> adding =
                dimensions.stream().filter(one -> !subject.overlaps(one)).toList();
        if (adding.isEmpty()) {
            cells.forEach(this::alone);
        } else if (adding.size() == 1) {
            String dimension = adding.get(0);
            groups(cell -> cell.without(dimension)).forEach(total -> share(total, dimension));
        } else {
            cross(adding.get(0), adding.get(1));
        }
    }

    /** A total, or a member among others that overlap; such a member is at most the total. */
    private void alone(CellMeaning cell) {
        long rest = subject.rest(cell, parts);
        long up = Math.floorDiv(rest * Draw.STEPS + Draw.of(name(cell)) * subject.base(), subject.base() * Draw.STEPS);
        long most = dimensions.stream()
                .mapToLong(one -> subject.unitsLeft(cell.without(one), parts))
                .min()
                .orElse(up);
        subject.put(cell, parts, Math.min(up, most));
    }

    private void share(CellMeaning total, String dimension) {
        List<CellMeaning> members = cells.stream()
                .filter(cell -> cell.without(dimension).equals(total))
                .toList();
        long[] shares = Apportionment.of(
                subject.unitsLeft(total, parts),
                members.stream().mapToLong(cell -> subject.rest(cell, parts)).toArray(),
                Draw.of(name(total) + " by " + dimension));
        for (int i = 0; i < shares.length; i++) {
            subject.put(members.get(i), parts, shares[i]);
        }
    }

    private void cross(String first, String second) {
        List<CellMeaning> rows = groups(cell -> cell.without(second)).toList();
        List<CellMeaning> columns = groups(cell -> cell.without(first)).toList();
        long[][] weights = new long[rows.size()][columns.size()];
        CellMeaning[][] at = new CellMeaning[rows.size()][columns.size()];
        for (CellMeaning cell : cells) {
            int row = rows.indexOf(cell.without(second));
            int column = columns.indexOf(cell.without(first));
            at[row][column] = cell;
            weights[row][column] = subject.rest(cell, parts);
        }
        long[][] units = Crossing.of(left(rows), left(columns), weights, name(cells.get(0)) + " across ");
        for (int row = 0; row < at.length; row++) {
            for (int column = 0; column < at[row].length; column++) {
                subject.put(at[row][column], parts, units[row][column]);
            }
        }
    }

    private long[] left(List<CellMeaning> totals) {
        return totals.stream()
                .mapToLong(total -> subject.unitsLeft(total, parts))
                .toArray();
    }

    private Stream<CellMeaning> groups(Function<CellMeaning, CellMeaning> total) {
        return cells.stream().map(total).distinct().sorted(Comparator.comparing(CellMeaning::toString));
    }

    private String name(CellMeaning cell) {
        return cell + " without " + parts.stream().map(Period::id).toList();
    }
}
