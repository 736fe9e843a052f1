package org.ecoute.model.casefile;

/** To whom a beneficiary is oriented. */
public enum OrientationTarget {
    NETWORK_PSYCHOLOGIST,
    SPECIALIST,
    SOCIAL_WORKER,
    GENERAL_PRACTITIONER,
    OCCUPATIONAL_PHYSICIAN,
    PSYCHIATRIST,
    HR_DEPARTMENT,
    STAFF_COMMITTEE,
    LISTENING_SERVICE,
    OTHER_STRUCTURE
}
