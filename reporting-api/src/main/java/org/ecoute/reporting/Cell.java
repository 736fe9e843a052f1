package org.ecoute.reporting;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One published figure. Zero is a figure; masked and not available are not, and differ: a masked figure exists. "Not
 * stated" is a row, not a cell.
 */
public sealed interface Cell {
    /** The figure, if it is shown. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /**
     * A number of things.
     *
     * @param count 0 or more
     * @param pending how many of them are not confirmed yet, a {@link Count} or {@link Masked}; empty if none
     */
    record Count(long count, Optional<Cell> pending) implements Cell {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(count));
        }
    }

    /**
     * A share.
     *
     * @param percent 0 to 100, one decimal, rounded half up
     * @param base what it is a share of, 1 or more
     */
    record Share(BigDecimal percent, long base) implements Cell {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(percent);
        }
    }

    /**
     * An average over the months of the period.
     *
     * @param perMonth one decimal, rounded half up
     */
    record Average(BigDecimal perMonth) implements Cell {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(perMonth);
        }
    }

    /** Exists, but is about too few persons to be shown. */
    record Masked() implements Cell {}

    /** Does not exist: no data for the period, or a share of nothing. */
    record NotAvailable() implements Cell {}
}
