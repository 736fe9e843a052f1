package org.ecoute.reporting;

/** How a table is drawn above its figures. */
public enum Chart {
    NONE,
    /** Horizontal bars, one panel for each period (small multiples). */
    BARS,
    /** Columns, one for each period. */
    COLUMNS,
    /** One bar for each row, divided by the second dimension. */
    STACKED_BARS
}
