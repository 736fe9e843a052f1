package org.ecoute.model.ruling;

/** The answer of a ruling. */
public enum Verdict {
    /** The convention provides for the act. */
    ALLOWED,
    /** The act may be done once those named have approved it. */
    NEEDS_APPROVAL,
    /** A clause forbids the act, or none provides for it. */
    REFUSED,
    /** The answer depends on attributes that are not known; they are named. */
    UNDETERMINED
}
