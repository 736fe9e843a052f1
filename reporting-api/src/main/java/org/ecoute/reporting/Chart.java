package org.ecoute.reporting;

/** How a table is drawn above its figures. */
public enum Chart {
    NONE,
    /** Horizontal bars, one panel for each period. For categories. */
    BARS,
    /** Columns, one for each period that contains no other. For a table without dimensions. */
    COLUMNS,
    /** One bar for each row, divided by the second dimension. */
    STACKED_BARS,
    /**
     * One small panel of columns for each member of the first dimension, all on one scale, a column for each period that
     * contains no other. For a few members over three periods or more.
     */
    SMALL_MULTIPLES,
    /**
     * What becomes of a whole: the total, then each member of the first dimension as its part, in the dimension's own
     * order; one panel for each period. For requests by outcome, such as those of a module.
     */
    FUNNEL,
    /**
     * French regions as equal tiles at about their place, the overseas ones beside; members that are no region stand
     * below; one panel for each period. For tables whose first dimension has region codes.
     */
    TILE_MAP
}
