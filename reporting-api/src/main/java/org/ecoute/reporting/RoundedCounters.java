package org.ecoute.reporting;

import java.util.Map;

/**
 * Counters as if the rounded counts were the true ones, so that shares, averages and the choice of rows come from public
 * figures only. What is pending is not told: it would be a second rounding of nearly the same number.
 */
final class RoundedCounters {
    private final Counters counters;
    private final Visibility visibility = Visibility.full();

    RoundedCounters(Plan plan, Counters exact, Map<CellMeaning, Long> rounded) {
        this.counters = new Counters(plan.size());
        for (Block block : plan.blocks()) {
            block.forEach((period, row, column) -> {
                long count = rounded.getOrDefault(block.meaning(CellMeaning.Kind.COUNT, period, row, column), 0L);
                int cell = block.index(period, row, column);
                counters.add(Counters.Kind.COUNT, cell, count);
                counters.add(Counters.Kind.PERSONS, cell, count);
                if (count > 0 && exact.get(Counters.Kind.PENDING, block.index(period, 0, 0)) > 0) {
                    counters.add(Counters.Kind.PENDING, cell, 1);
                    visibility.mask(CellMeaning.Kind.PENDING, cell);
                }
            });
        }
    }

    Counters counters() {
        return counters;
    }

    Visibility visibility() {
        return visibility;
    }
}
