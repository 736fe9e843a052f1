package org.ecoute.model.ruling;

/** How a duty stands at an instant. */
public enum DutyState {
    /** Owed, its time not yet past. */
    OPEN,
    /** Fulfilled in time. */
    MET,
    /** Fulfilled after its time. */
    LATE,
    /** Past its time and not fulfilled. */
    BREACHED,
    /** Not owed for now; no breach. */
    SUSPENDED,
    /** No longer owed. */
    LAPSED,
    /** Depends on attributes that are not known. */
    UNDETERMINED
}
