package org.ecoute.model.ruling;

/** What is owed. */
public enum DutyKind {
    /** Reach the beneficiary. */
    CONTACT,
    CORRESPONDENT_DETAILS,
    REFERRAL_NOTICE,
    INTERVENTION_REPORT,
    SATISFACTION_SURVEY,
    CASE_NUMBER,
    POST_EVENT_REVIEW,
    /** Answer a message. */
    MESSAGE_REPLY,
    /** Set up the crisis cell. */
    CRISIS_CELL,
    /** Be on site. */
    ON_SITE_PRESENCE
}
