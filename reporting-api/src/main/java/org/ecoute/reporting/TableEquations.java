package org.ecoute.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must hold between the counts of published tables. */
final class TableEquations {
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Map<String, String> totals = new LinkedHashMap<>();

    TableEquations(List<Table> tables) {
        tables.forEach(this::read);
    }

    /** The shown counts, by table, period, row and column. */
    Map<String, BigDecimal> figures() {
        return figures;
    }

    List<Equation> equations() {
        return equations;
    }

    private void read(Table table) {
        for (Column column : table.columns()) {
            if (column.measure() == Measure.COUNT) {
                rows(table).forEach(row -> record(table, row, column));
                agreeWithOthers(table, column);
                addUpRows(table, column);
                addUpColumns(table, column);
            }
        }
    }

    private void record(Table table, Row row, Column column) {
        cell(table, row, column).number().ifPresent(number -> figures.put(name(table, row.member(), column), number));
    }

    private void agreeWithOthers(Table table, Column column) {
        if (!column.member().equals(Member.TOTAL)) {
            return;
        }
        String own = name(table, Member.TOTAL, column);
        String first = totals.putIfAbsent(subject(table) + column.period().id(), own);
        if (first != null) {
            equations.add(Equation.same("both count " + table.indicator().id(), first, own));
        }
    }

    private void addUpRows(Table table, Column column) {
        if (table.axes().isEmpty()
                || table.axes().get(0).multiValued()
                || table.rows().isEmpty()) {
            return;
        }
        List<String> parts = table.rows().stream()
                .map(row -> name(table, row.member(), column))
                .toList();
        equations.add(Equation.total("sum by " + table.axes().get(0).id(), name(table, Member.TOTAL, column), parts));
    }

    private void addUpColumns(Table table, Column total) {
        boolean crossed = table.axes().size() > 1 && !table.axes().get(1).multiValued();
        List<Column> parts = table.columns().stream()
                .filter(one -> one.measure() == Measure.COUNT
                        && one.period().equals(total.period())
                        && !one.member().equals(Member.TOTAL))
                .toList();
        if (!crossed || parts.isEmpty() || !total.member().equals(Member.TOTAL)) {
            return;
        }
        rows(table)
                .forEach(row -> equations.add(Equation.total(
                        "sum by " + table.axes().get(1).id(),
                        name(table, row.member(), total),
                        parts.stream()
                                .map(part -> name(table, row.member(), part))
                                .toList())));
    }

    /** What a table counts, whatever the dimensions: two tables of one subject have one total. */
    private static String subject(Table table) {
        Set<String> filters = new TreeSet<>();
        Stream.concat(table.indicator().filters().stream(), table.spec().filters().stream())
                .forEach(filter -> filters.add(filter.toString()));
        return table.indicator().unit() + " " + filters + " ";
    }

    private static Stream<Row> rows(Table table) {
        return Stream.concat(table.rows().stream(), Stream.of(table.total()));
    }

    private static Cell cell(Table table, Row row, Column column) {
        return row.cells().get(table.columns().indexOf(column));
    }

    private static String name(Table table, Member row, Column column) {
        return String.join(
                " | ",
                table.spec().id(),
                column.period().id(),
                row.code(),
                column.member().code());
    }
}
