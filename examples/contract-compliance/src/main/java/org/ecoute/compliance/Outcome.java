package org.ecoute.compliance;

/** What became of a vector, or of a case file of a log, under one clause. */
public enum Outcome {
    /** As the clause lays down. */
    KEPT,
    /** Otherwise. */
    BREACHED,
    /** The system does not tell what is needed to know. */
    NOT_COVERED
}
