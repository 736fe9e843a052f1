package org.ecoute.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/** Figures of one table. Shares and averages come from shown figures only. */
final class CellPublisher {
    private static final Cell MASKED = new Cell.Masked();
    private static final Cell NOT_AVAILABLE = new Cell.NotAvailable();
    private static final int DECIMALS = 1;

    private final Block block;
    private final Counters counters;
    private final Visibility visibility;
    private final BilanSpec spec;

    CellPublisher(Block block, Counters counters, Visibility visibility, BilanSpec spec) {
        this.block = block;
        this.counters = counters;
        this.visibility = visibility;
        this.spec = spec;
    }

    /** A figure; rows and columns count from 1, 0 is the total. */
    Cell cell(int period, int row, int column, Measure measure) {
        Period when = block.table().periods().get(period);
        if (!spec.coverage().overlaps(when)) {
            return NOT_AVAILABLE;
        }
        int cell = block.index(period, row, column);
        return switch (measure) {
            case COUNT -> count(cell);
            case SHARE -> share(cell, base(period, row));
            case MONTHLY_AVERAGE -> average(cell, when);
            case RATE_OF_USE -> Comparisons.rate(count(cell), headcount(row));
            case DIFFERENCE -> Comparisons.difference(count(cell), when, before(period, row, column), earlier(period));
            case EVOLUTION -> Comparisons.evolution(count(cell), when, before(period, row, column), earlier(period));
        };
    }

    /** The same figure of the period before it in the table. */
    private Cell before(int period, int row, int column) {
        return period == 0 ? NOT_AVAILABLE : cell(period - 1, row, column, Measure.COUNT);
    }

    private Period earlier(int period) {
        return block.table().periods().get(Math.max(0, period - 1));
    }

    /** In a table without dimensions, of everybody. */
    private OptionalLong headcount(int row) {
        String dimension = block.dimensions().isEmpty()
                ? Member.TOTAL.code()
                : block.dimensions().get(0).id();
        Member member = row == 0 ? Member.TOTAL : block.members(0).get(row - 1);
        return spec.headcount(dimension, member.code());
    }

    /** Whether a row or column has counted anything in any period, all columns or rows together. */
    boolean counted(int row, int column) {
        for (int period = 0; period < block.table().periods().size(); period++) {
            if (counters.get(Counters.Kind.PERSONS, block.index(period, row, column)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether some figure of a row or a column is masked; then it stands in the table even if all of it is zero. */
    boolean masked(int dimension, int member) {
        int others = block.members(1 - dimension).size();
        for (int period = 0; period < block.table().periods().size(); period++) {
            for (int other = 0; other <= others; other++) {
                int cell = dimension == 0 ? block.index(period, member, other) : block.index(period, other, member);
                if (!shown(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int base(int period, int row) {
        boolean crossed = block.dimensions().size() > 1;
        return block.index(period, crossed ? row : 0, 0);
    }

    private Cell count(int cell) {
        if (!shown(cell)) {
            return MASKED;
        }
        return new Cell.Count(counters.get(Counters.Kind.COUNT, cell), pending(cell));
    }

    private Optional<Cell> pending(int cell) {
        long pending = counters.get(Counters.Kind.PENDING, cell);
        if (pending == 0) {
            return Optional.empty();
        }
        return Optional.of(visibility.showsPending(cell) ? new Cell.Count(pending, Optional.empty()) : MASKED);
    }

    private Cell share(int cell, int base) {
        if (!shown(cell) || !shown(base)) {
            return MASKED; // even of nothing, as "not available" would tell that the masked base is zero
        }
        long all = counters.get(Counters.Kind.COUNT, base);
        if (all == 0) {
            return NOT_AVAILABLE;
        }
        BigDecimal percent = BigDecimal.valueOf(counters.get(Counters.Kind.COUNT, cell))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
        return new Cell.Share(percent, all);
    }

    private Cell average(int cell, Period when) {
        if (!shown(cell)) {
            return MASKED;
        }
        BigDecimal perMonth = BigDecimal.valueOf(counters.get(Counters.Kind.COUNT, cell))
                .divide(BigDecimal.valueOf(when.months()), MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Cell.Average(perMonth);
    }

    private boolean shown(int cell) {
        return visibility.shows(cell);
    }
}
