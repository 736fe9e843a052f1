package org.ecoute.model.person;

/** Gender as reported; ISO/IEC 5218 has 2, 1 and 0 for these. */
public enum Gender {
    FEMALE,
    MALE,
    /** Asked and not told; an absent gender was not recorded. */
    NOT_STATED
}
