package org.ecoute.model.casefile;

/** What a collective or on-site intervention is. */
public enum GroupSessionKind {
    DISCUSSION_GROUP,
    DEFUSING,
    INDIVIDUAL_DEBRIEFING,
    ON_SITE_PERMANENCE,
    TELEPHONE_PERMANENCE
}
