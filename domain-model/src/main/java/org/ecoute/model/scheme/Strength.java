package org.ecoute.model.scheme;

/** How strongly a document lays something down. */
public enum Strength {
    MUST,
    SHOULD,
    MAY,
    /** Told as a fact. */
    FACT
}
