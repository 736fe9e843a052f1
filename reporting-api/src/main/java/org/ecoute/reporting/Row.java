package org.ecoute.reporting;

import java.util.List;

/**
 * One row of a published table.
 *
 * @param member of the first dimension; {@link Member#TOTAL} for all of them
 * @param cells one for each column of the table
 */
public record Row(Member member, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
