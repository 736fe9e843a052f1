package org.ecoute.model.casefile;

/** How a case file ended. */
public enum ClosureOutcome {
    COMPLETED,
    SUPPORTED,
    REDIRECTED_TO_LISTENING,
    NOT_PURSUED
}
