package org.ecoute.model.casefile;

/** What a document is. */
public enum DocumentKind {
    /** Who the correspondent is and how to reach him. */
    CORRESPONDENT_DETAILS,
    /** Tells that a case file was opened. */
    REFERRAL_NOTICE,
    /** What was done, without clinical content. */
    INTERVENTION_REPORT,
    SATISFACTION_SURVEY,
    /** The number by which a caller is known. */
    CASE_NUMBER,
    /** Review of a crisis with its measured impact. */
    POST_EVENT_REVIEW
}
