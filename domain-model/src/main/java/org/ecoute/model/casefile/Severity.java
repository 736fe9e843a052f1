package org.ecoute.model.casefile;

/** How severe a crisis is, as decided. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
