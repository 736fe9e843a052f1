package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The counts of a published table by their meanings, and the sums that a reader knows to hold between them. */
final class TableSums {
    private final Table table;
    private final Map<CellMeaning, Cell> cells = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    /** A total and the members of a dimension. */
    record Sum(CellMeaning total, List<CellMeaning> parts) {}

    TableSums(Table table) {
        this.table = table;
        for (Column column : table.columns()) {
            if (column.measure() == Measure.COUNT) {
                rows().forEach(row -> read(row, column));
                sum(0, table.rows().stream().map(Row::member).toList(), member -> meaning(member, column));
                if (column.member().equals(Member.TOTAL)) {
                    rows().forEach(row -> sum(
                            1,
                            columnMembers(column),
                            member -> meaning(row.member(), new Column(column.period(), member, Measure.COUNT))));
                }
            }
        }
    }

    Map<CellMeaning, Cell> cells() {
        return cells;
    }

    List<Sum> sums() {
        return sums;
    }

    private void read(Row row, Column column) {
        Cell cell = row.cells().get(table.columns().indexOf(column));
        CellMeaning meaning = meaning(row.member(), column);
        cells.put(meaning, cell);
        if (cell instanceof Cell.Count count) {
            count.pending().ifPresent(pending -> cells.put(meaning.of(CellMeaning.Kind.PENDING), pending));
        }
    }

    private void sum(int dimension, List<Member> members, Function<Member, CellMeaning> meaning) {
        if (dimension < table.axes().size() && !table.axes().get(dimension).multiValued()) {
            sums.add(new Sum(
                    meaning.apply(Member.TOTAL), members.stream().map(meaning).toList()));
        }
    }

    private List<Member> columnMembers(Column total) {
        return table.columns().stream()
                .filter(one -> one.measure() == Measure.COUNT
                        && one.period().equals(total.period())
                        && !one.member().equals(Member.TOTAL))
                .map(Column::member)
                .toList();
    }

    private CellMeaning meaning(Member row, Column column) {
        return Meanings.of(
                table.spec(), table.indicator(), CellMeaning.Kind.COUNT, column.period(), row, column.member());
    }

    private Stream<Row> rows() {
        return Stream.concat(table.rows().stream(), Stream.of(table.total()));
    }
}
