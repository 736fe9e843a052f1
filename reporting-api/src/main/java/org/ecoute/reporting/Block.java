package org.ecoute.reporting;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;

/**
 * The counters of one table: periods by rows by columns, dense. Row 0 and column 0 are the totals, which are counted
 * and not summed: members may overlap, and persons are not additive. Immutable.
 */
final class Block {
    private final TableSpec table;
    private final Indicator indicator;
    private final List<Dimension> dimensions;
    private final List<Match> filters;
    private final List<Match> pending;
    private final int offset;

    private Block(
            TableSpec table,
            Indicator indicator,
            List<Dimension> dimensions,
            List<Match> filters,
            List<Match> pending,
            int offset) {
        this.table = table;
        this.indicator = indicator;
        this.dimensions = dimensions;
        this.filters = filters;
        this.pending = pending;
        this.offset = offset;
    }

    static Block of(TableSpec table, Indicator indicator, Vocabulary vocabulary, int offset) {
        try {
            List<Dimension> dimensions =
                    table.dimensions().stream().map(vocabulary::dimension).toList();
            List<Match> filters = Stream.concat(indicator.filters().stream(), table.filters().stream())
                    .map(filter -> new Match(vocabulary.dimension(filter.dimension()), filter))
                    .toList();
            List<Match> pending = indicator.pending().stream()
                    .flatMap(one -> one.filters().stream())
                    .map(filter -> new Match(vocabulary.dimension(filter.dimension()), filter))
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
        return dimensions;
    }

    int size() {
        return table.periods().size() * rows() * columns();
    }

    /** The members of a dimension of the table; none if the table has fewer dimensions. */
    List<Member> members(int dimension) {
        return dimension < dimensions.size() ? dimensions.get(dimension).members() : List.of();
    }

    /** The counter of a period, a row and a column; 0 is the total, members count from 1. */
    int index(int period, int row, int column) {
        return offset + (period * rows() + row) * columns() + column;
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
            for (int row = 0; row < rows(); row++) {
                for (int column = 0; column < columns(); column++) {
                    visitor.visit(period, row, column);
                }
            }
        }
    }

    /** Takes the place of a counter. */
    interface Place {
        void visit(int period, int row, int column);
    }

    boolean keeps(Observation observation) {
        return filters.stream().allMatch(match -> match.holds(observation));
    }

    boolean isPending(Observation observation) {
        return !pending.isEmpty() && pending.stream().allMatch(match -> match.holds(observation));
    }

    /** Every counter in which an observation counts. */
    void cells(Observation observation, IntConsumer cell) {
        int[] rows = coordinates(observation, 0);
        int[] columns = coordinates(observation, 1);
        for (int period = 0; period < table.periods().size(); period++) {
            if (table.periods().get(period).contains(Period.dayOf(observation.at()))) {
                for (int row : rows) {
                    for (int column : columns) {
                        cell.accept(index(period, row, column));
                    }
                }
            }
        }
    }

    private int[] coordinates(Observation observation, int dimension) {
        if (dimension >= dimensions.size()) {
            return new int[] {0};
        }
        int[] members = dimensions.get(dimension).indices(observation);
        int[] all = new int[members.length + 1];
        for (int i = 0; i < members.length; i++) {
            all[i + 1] = members[i] + 1;
        }
        return all;
    }

    private int rows() {
        return members(0).size() + 1;
    }

    private int columns() {
        return members(1).size() + 1;
    }

    /** A filter with its dimension. */
    private record Match(Dimension dimension, Filter filter) {
        boolean holds(Observation observation) {
            List<String> codes = dimension.codes(observation);
            return codes.isEmpty()
                    ? filter.codes().contains(Member.NOT_STATED.code())
                    : codes.stream().anyMatch(code -> filter.codes().contains(code));
        }
    }
}
