package org.ecoute.examples.benchmarks.report;

import java.util.Locale;

/** How long to measure. */
public enum Effort {
    /** Enough to see that everything runs; its figures mean little. */
    QUICK,
    /** Enough for the report on a quiet machine. */
    FULL;

    /** One of two values. */
    public <T> T pick(T quick, T full) {
        return this == QUICK ? quick : full;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
