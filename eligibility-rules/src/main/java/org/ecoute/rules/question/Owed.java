package org.ecoute.rules.question;

/** Creditors that are told from the case file; any other creditor is named by its role. */
public enum Owed {
    /** The beneficiary whom the question is about. */
    BENEFICIARY,
    /** Whoever referred, in his role. */
    REFERRER
}
