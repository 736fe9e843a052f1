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
    MONTHLY_AVERAGE,
    /**
     * How many for 100 people of the row's headcount, one decimal; may exceed 100. Not available without a headcount or
     * where it is 0; in a table of two dimensions, told of the row's total only.
     */
    RATE_OF_USE,
    /** How many more than in the period before it in the table, if both are equally long and do not overlap. */
    DIFFERENCE,
    /** By how many percent more a month than in the period before it in the table, one decimal; they may differ in length. */
    EVOLUTION
}
