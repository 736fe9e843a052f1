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
     * A share, or a rate of use, whose base is a headcount.
     *
     * @param percent 0 or more, one decimal, rounded half up; a rate of use may exceed 100
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

    /**
     * How many more than in the period before.
     *
     * @param more negative where there are fewer
     */
    record Difference(long more) implements Cell {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(more));
        }
    }

    /**
     * By how much the monthly average has changed since the period before.
     *
     * @param percent −100 or more, one decimal, rounded half up
     */
    record Evolution(BigDecimal percent) implements Cell {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(percent);
        }
    }

    /** Exists, but is about too few persons to be shown. */
    record Masked() implements Cell {}

    /** Does not exist: no data for the period, a share of nothing, no headcount, no period to compare with. */
    record NotAvailable() implements Cell {}
}
