package org.ecoute.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;

/**
 * The counters of one table: periods by rows by columns, dense. Row 0 and column 0 are the totals, which are counted
 * and not summed: members may overlap, and persons are not additive. Immutable.
 */
final class Block {
    private static final int[] TOTAL_ONLY = {0};

    private final TableSpec table;
    private final Indicator indicator;
    private final List<Slot> slots;
    private final List<Match> filters;
    private final List<Match> pending;
    private final long[] firstDays;
    private final long[] endDays;
    private final int rows;
    private final int columns;
    private final int offset;

    private Block(
            TableSpec table,
            Indicator indicator,
            List<Slot> slots,
            List<Match> filters,
            List<Match> pending,
            int offset) {
        this.table = table;
        this.indicator = indicator;
        this.slots = slots;
        this.filters = filters;
        this.pending = pending;
        this.firstDays = days(table, Period::from);
        this.endDays = days(table, Period::to);
        this.rows = members(0).size() + 1;
        this.columns = members(1).size() + 1;
        this.offset = offset;
    }

    static Block of(TableSpec table, Indicator indicator, Slots slots, int offset) {
        try {
            List<Slot> dimensions = table.dimensions().stream().map(slots::slot).toList();
            List<Match> filters = Stream.concat(indicator.filters().stream(), table.filters().stream())
                    .map(slots::match)
                    .toList();
            List<Match> pending = indicator.pending().stream()
                    .flatMap(one -> one.filters().stream())
                    .map(slots::match)
                    .toList();
            return new Block(table, indicator, dimensions, filters, pending, offset);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(e.field() + " of table " + table.id(), e.found(), e.cure());
        }
    }

    TableSpec table() {
        return table;
    }

    Indicator indicator() {
        return indicator;
    }

    List<Dimension> dimensions() {
        return slots.stream().map(Slot::dimension).toList();
    }

    int size() {
        return table.periods().size() * rows * columns;
    }

    /** The members of a dimension of the table; none if the table has fewer dimensions. */
    List<Member> members(int dimension) {
        return dimension < slots.size() ? slots.get(dimension).dimension().members() : List.of();
    }

    /** The counter of a period, a row and a column; 0 is the total, members count from 1. */
    int index(int period, int row, int column) {
        return offset + (period * rows + row) * columns + column;
    }

    /** What the counter of a period, a row and a column is about. */
    CellMeaning meaning(CellMeaning.Kind kind, int period, int row, int column) {
        return Meanings.of(table, indicator, kind, table.periods().get(period), member(0, row), member(1, column));
    }

    private Member member(int dimension, int place) {
        return place == 0 ? Member.TOTAL : members(dimension).get(place - 1);
    }

    /** Every counter, totals included. */
    void forEach(Place visitor) {
        for (int period = 0; period < table.periods().size(); period++) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    visitor.visit(period, row, column);
                }
            }
        }
    }

    /** Takes the place of a counter. */
    interface Place {
        void visit(int period, int row, int column);
    }

    boolean keeps(CodedObservation observation) {
        return allHold(filters, observation);
    }

    boolean isPending(CodedObservation observation) {
        return !pending.isEmpty() && allHold(pending, observation);
    }

    /** Every counter in which an observation counts. */
    void cells(CodedObservation observation, IntConsumer cell) {
        int[] inRows = coordinates(observation, 0);
        int[] inColumns = coordinates(observation, 1);
        long day = observation.epochDay();
        for (int period = 0; period < firstDays.length; period++) {
            if (firstDays[period] <= day && day < endDays[period]) {
                for (int row : inRows) {
                    for (int column : inColumns) {
                        cell.accept(index(period, row, column));
                    }
                }
            }
        }
    }

    private int[] coordinates(CodedObservation observation, int dimension) {
        return dimension < slots.size() ? observation.coordinates(slots.get(dimension)) : TOTAL_ONLY;
    }

    private static boolean allHold(List<Match> matches, CodedObservation observation) {
        for (Match match : matches) {
            if (!observation.holds(match)) {
                return false;
            }
        }
        return true;
    }

    private static long[] days(TableSpec table, Function<Period, LocalDate> end) {
        return table.periods().stream()
                .map(end)
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }
}
