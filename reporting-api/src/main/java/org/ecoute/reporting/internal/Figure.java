package org.ecoute.reporting.internal;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Column;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/**
 * One figure with its place, for formats that write one a line.
 *
 * @param table in which it stands
 * @param row its row; the total is one
 * @param column its column
 * @param cell the figure
 */
record Figure(Table table, Row row, Column column, Cell cell) {
    /** All figures of a bilan, in reading order. */
    static Stream<Figure> all(Bilan bilan) {
        return bilan.tables().stream().flatMap(Figure::all);
    }

    private static Stream<Figure> all(Table table) {
        return Stream.concat(table.rows().stream(), Stream.of(table.total()))
                .flatMap(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(i -> new Figure(
                                table, row, table.columns().get(i), row.cells().get(i))));
    }

    /** What the share is a share of; empty if it is none. */
    String base() {
        return cell instanceof Cell.Share share ? Long.toString(share.base()) : "";
    }

    /** How much of a count is not confirmed yet. */
    Optional<Cell> pending() {
        return cell instanceof Cell.Count count ? count.pending() : Optional.empty();
    }
}
