package org.ecoute.examples.bilan.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ecoute.examples.bilan.figures.PublishedFigure;
import org.ecoute.reporting.Cell;

/**
 * A published figure and ours.
 *
 * @param published the figure of the document
 * @param ours our figure in the unit of the published one; absent where it is masked, or not recomputed
 * @param awaited how many of what ours counts wait for a mission order; absent where none does or that is masked
 * @param outcome how they stand to each other
 */
public record Comparison(
        PublishedFigure published, Optional<BigDecimal> ours, Optional<BigDecimal> awaited, Outcome outcome) {
    private static final BigDecimal HALF_DAYS_A_DAY = BigDecimal.valueOf(2);

    static Comparison of(PublishedFigure published, Optional<Cell> cell) {
        Optional<BigDecimal> ours = cell.flatMap(Cell::number).map(number -> inUnitOf(published, number));
        Optional<BigDecimal> awaited = cell.filter(Cell.Count.class::isInstance)
                .flatMap(count -> ((Cell.Count) count).pending())
                .flatMap(Cell::number);
        return new Comparison(published, ours, awaited, outcome(published, cell, ours));
    }

    /** Half-days as days. */
    private static BigDecimal inUnitOf(PublishedFigure published, BigDecimal number) {
        return published.unit().equals("day") ? number.divide(HALF_DAYS_A_DAY) : number;
    }

    private static Outcome outcome(PublishedFigure published, Optional<Cell> cell, Optional<BigDecimal> ours) {
        if (published.value().isEmpty()) {
            return Outcome.LOST;
        }
        if (published.contradicted()) {
            return Outcome.CONTRADICTORY;
        }
        if (cell.filter(Cell.Masked.class::isInstance).isPresent()) {
            return Outcome.MASKED;
        }
        boolean equal =
                ours.filter(value -> agrees(published.value().get(), value)).isPresent();
        if (!equal) {
            return Outcome.DIFFERENT;
        }
        return published.provisional() ? Outcome.EQUAL_PROVISIONAL : Outcome.EQUAL;
    }

    /** To as many decimals as were printed. */
    private static boolean agrees(BigDecimal published, BigDecimal ours) {
        return ours.setScale(Math.max(0, published.scale()), RoundingMode.HALF_UP)
                        .compareTo(published)
                == 0;
    }
}
