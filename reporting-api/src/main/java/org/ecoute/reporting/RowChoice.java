package org.ecoute.reporting;

/** Which members have a row. */
public enum RowChoice {
    /** Those that were counted in at least one period. */
    COUNTED,
    /** All that existed in one of the periods, so that zeros can be seen; of the residual members only those counted. */
    ALL
}
