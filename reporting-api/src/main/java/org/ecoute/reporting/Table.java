package org.ecoute.reporting;

import java.util.List;
import org.ecoute.model.InvalidValueException;

/** A published table: what the policy let out. Immutable. */
public final class Table {
    private final TableSpec spec;
    private final Indicator indicator;
    private final List<Axis> axes;
    private final List<Column> columns;
    private final List<Row> rows;
    private final Row total;
    private final Row absent;

    Table(
            TableSpec spec,
            Indicator indicator,
            List<Axis> axes,
            List<Column> columns,
            List<Row> rows,
            Row total,
            Row absent) {
        this.spec = spec;
        this.indicator = indicator;
        this.axes = List.copyOf(axes);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.total = total;
        this.absent = absent;
    }

    /** Its specification. */
    public TableSpec spec() {
        return spec;
    }

    /** What it counts. */
    public Indicator indicator() {
        return indicator;
    }

    /** Its dimensions: none, one or two. */
    public List<Axis> axes() {
        return axes;
    }

    /** Periods, by members of the second dimension (their total last), by measures. */
    public List<Column> columns() {
        return columns;
    }

    /** The members of the first dimension that have a row; empty for a table without dimensions. */
    public List<Row> rows() {
        return rows;
    }

    /** All members together. */
    public Row total() {
        return total;
    }

    /** The count of a row, {@code TOTAL} for all. As {@link #cell(Period, String, String, Measure)}. */
    public Cell count(Period period, String row) {
        return cell(period, row, Member.TOTAL.code(), Measure.COUNT);
    }

    /**
     * One figure. A member without a row was counted nowhere: its count is zero.
     *
     * @param period one of the table's periods
     * @param row code of a member of the first dimension, or {@code TOTAL}
     * @param column code of a member of the second dimension, or {@code TOTAL}
     * @throws InvalidValueException if the table has no such column or its first dimension no such member
     */
    public Cell cell(Period period, String row, String column, Measure measure) {
        return row(row).cells().get(indexOf(period, column, measure));
    }

    private Row row(String code) {
        if (code.equals(Member.TOTAL.code())) {
            return total;
        }
        return rows.stream()
                .filter(row -> row.member().code().equals(code))
                .findFirst()
                .orElseGet(() -> absent(code));
    }

    private Row absent(String code) {
        List<String> known = axes.isEmpty()
                ? List.of()
                : axes.get(0).members().stream().map(Member::code).toList();
        if (!known.contains(code)) {
            throw new InvalidValueException("row of table " + spec.id(), code, "Maybe TOTAL or one of " + known + ".");
        }
        return absent;
    }

    private int indexOf(Period period, String member, Measure measure) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.period().equals(period)
                    && column.member().code().equals(member)
                    && column.measure() == measure) {
                return i;
            }
        }
        throw new InvalidValueException(
                "column of table " + spec.id(),
                period.id() + " " + member + " " + measure,
                "Maybe one of "
                        + columns.stream()
                                .map(one ->
                                        one.period().id() + " " + one.member().code() + " " + one.measure())
                                .toList()
                        + ".");
    }
}
