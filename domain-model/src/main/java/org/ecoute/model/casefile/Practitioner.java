package org.ecoute.model.casefile;

/** The profession of whoever holds a session. */
public enum Practitioner {
    CLINICAL_PSYCHOLOGIST,
    WORK_PSYCHOLOGIST,
    SOCIAL_WORKER,
    COACH
}
