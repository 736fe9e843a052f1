package org.ecoute.examples.bilan.reconstruction;

/** How a support session of the listening line was held. */
enum Support {
    TELEPHONE,
    PRACTICE,
    ON_SITE,
    /** By telephone with a social worker: a contact that is no psychological interview (QS-RPT-02). */
    SOCIAL_WORKER
}
