package org.ecoute.model.person;

/**
 * Statutory category of a public agent; contract staff have no grade and are counted with the one they are
 * assimilated to.
 */
public enum StatutoryCategory {
    A,
    B,
    C,
    /** Asked and not told; an absent category was not recorded. */
    NOT_STATED
}
