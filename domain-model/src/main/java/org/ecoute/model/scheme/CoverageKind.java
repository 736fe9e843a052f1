package org.ecoute.model.scheme;

/** What can account for a clause. */
public enum CoverageKind {
    /** At least one rule names it. */
    RULES,
    /** A table or figure of a report. */
    REPORT,
    /** A note that reports carry. */
    READING_NOTE,
    /** Data of the client or the provider, such as a telephone number. */
    REFERENCE_DATA,
    /** Told, but not to be held by code. */
    NARRATIVE
}
