package org.ecoute.reporting;

import org.ecoute.model.LocalText;

/**
 * A figure for the cover, taken from a table.
 *
 * @param label what it is, as people read it
 * @param table the table's identifier
 * @param period one of the table's periods
 * @param row the member's code; {@code TOTAL} for all
 * @param measure one of the table's measures
 */
public record KeyFigure(LocalText label, String table, Period period, String row, Measure measure) {
    /** The same figure of another period. */
    public KeyFigure in(Period other) {
        return new KeyFigure(label, table, other, row, measure);
    }

    /** The total count of a table in a period. */
    public static KeyFigure total(LocalText label, String table, Period period) {
        return new KeyFigure(label, table, period, Member.TOTAL.code(), Measure.COUNT);
    }
}
