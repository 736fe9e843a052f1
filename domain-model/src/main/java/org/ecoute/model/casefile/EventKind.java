package org.ecoute.model.casefile;

/** What happened before a crisis alert. */
public enum EventKind {
    SERIOUS_ACCIDENT,
    SUICIDE,
    DEATH,
    ASSAULT,
    DISASTER,
    OTHER
}
