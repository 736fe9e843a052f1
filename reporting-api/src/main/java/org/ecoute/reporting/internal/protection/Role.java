package org.ecoute.reporting.internal.protection;

/** What may become of a figure. */
public enum Role {
    /** The public has it already: shown by an earlier release, or plain from the layout. */
    KNOWN,
    /** Will be shown if that endangers nothing. */
    CANDIDATE,
    /** Is not shown: too few persons, not shown before, or implied by others and in no table. */
    WITHHELD
}
