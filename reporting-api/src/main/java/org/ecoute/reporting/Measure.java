package org.ecoute.reporting;

/** What a column tells about what is counted. */
public enum Measure {
    /** How many. */
    COUNT,
    /**
     * Percent, one decimal, of the column's total; in a table of two dimensions, of the row's total. Where a dimension
     * is multi-valued the shares add up to more than 100.
     */
    SHARE,
    /** How many a month, one decimal. */
    MONTHLY_AVERAGE
}
