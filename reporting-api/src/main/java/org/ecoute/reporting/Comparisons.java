package org.ecoute.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * Figures worked out from published ones and from headcounts. What depends on a masked figure is masked, so that
 * nothing derived tells more than what it comes from.
 */
final class Comparisons {
    private static final Cell MASKED = new Cell.Masked();
    private static final Cell NOT_AVAILABLE = new Cell.NotAvailable();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 1;

    private Comparisons() {}

    /** So many for 100 people. */
    static Cell rate(Cell count, OptionalLong headcount) {
        if (headcount.orElse(0) == 0) {
            return NOT_AVAILABLE;
        }
        if (!(count instanceof Cell.Count shown)) {
            return count;
        }
        BigDecimal percent = percent(shown.count(), BigDecimal.valueOf(headcount.getAsLong()));
        return new Cell.Share(percent, headcount.getAsLong());
    }

    /** How many more than before; only equal lengths of time can be compared so. */
    static Cell difference(Cell now, Period when, Cell before, Period earlier) {
        if (!comparable(now, when, before, earlier) || !equallyLong(when, earlier)) {
            return NOT_AVAILABLE;
        }
        return now instanceof Cell.Count more && before instanceof Cell.Count less
                ? new Cell.Difference(more.count() - less.count())
                : MASKED;
    }

    /** By how many percent more a month; nothing can be compared with nothing. */
    static Cell evolution(Cell now, Period when, Cell before, Period earlier) {
        if (!comparable(now, when, before, earlier)) {
            return NOT_AVAILABLE;
        }
        if (!(now instanceof Cell.Count more && before instanceof Cell.Count less)) {
            return MASKED;
        }
        if (less.count() == 0) {
            return NOT_AVAILABLE;
        }
        BigDecimal asBefore = BigDecimal.valueOf(less.count())
                .multiply(BigDecimal.valueOf(when.months()))
                .divide(BigDecimal.valueOf(earlier.months()), MathContext.DECIMAL64);
        return new Cell.Evolution(percent(more.count(), asBefore).subtract(HUNDRED));
    }

    private static boolean comparable(Cell now, Period when, Cell before, Period earlier) {
        boolean available = !(now instanceof Cell.NotAvailable) && !(before instanceof Cell.NotAvailable);
        return available && !when.overlaps(earlier);
    }

    /** In months where both are whole months, so that February compares with March; in days otherwise. */
    private static boolean equallyLong(Period one, Period other) {
        return one.months() == other.months();
    }

    private static BigDecimal percent(long part, BigDecimal whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
