package org.ecoute.model.casefile;

/** Where something is held. */
public enum Place {
    PROVIDER_PREMISES,
    /** The practice of a psychologist of the provider's network. */
    NETWORK_PRACTICE,
    /** At the place of work or of the event. */
    ON_SITE,
    /** In the immediate vicinity of the place of work or of the event. */
    NEARBY
}
