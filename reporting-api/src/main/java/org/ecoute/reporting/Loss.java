package org.ecoute.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What protection cost, counted over the counts of a report, each meaning once. For the publisher: how many persons are
 * behind masked counts is a sum of these, so reports tell it roughly only.
 *
 * @param cells how many counts there are
 * @param maskedCells how many of them are masked
 * @param persons the persons behind each count, added up over all counts
 * @param maskedPersons those behind masked counts
 */
public record Loss(long cells, long maskedCells, long persons, long maskedPersons) {
    private static final int DECIMALS = 1;
    private static final int ROUGH = 5;

    static Loss of(Release release) {
        long cells = 0;
        long maskedCells = 0;
        long persons = 0;
        long maskedPersons = 0;
        for (ReleasedCell cell : release.cells()) {
            if (cell.meaning().kind() == CellMeaning.Kind.COUNT) {
                cells++;
                persons += cell.persons();
                maskedCells += cell.shown() ? 0 : 1;
                maskedPersons += cell.shown() ? 0 : cell.persons();
            }
        }
        return new Loss(cells, maskedCells, persons, maskedPersons);
    }

    /** Percent of the counts that are masked, one decimal. */
    public BigDecimal shareOfCells() {
        return percent(maskedCells, cells);
    }

    /** Percent of the persons behind counts whose counts are masked, one decimal. */
    public BigDecimal shareOfPersons() {
        return percent(maskedPersons, persons);
    }

    /** The same to the nearest multiple of 5, as reports tell it. */
    public int roughShareOfPersons() {
        return Math.round(shareOfPersons().floatValue() / ROUGH) * ROUGH;
    }

    private static BigDecimal percent(long part, long all) {
        return all == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }
}
