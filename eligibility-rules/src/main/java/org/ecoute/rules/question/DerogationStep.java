package org.ecoute.rules.question;

/** The two steps of a derogation. */
public enum DerogationStep {
    /** Somebody asks for more sessions. */
    REQUEST,
    /** Somebody decides on the open request. */
    DECISION
}
