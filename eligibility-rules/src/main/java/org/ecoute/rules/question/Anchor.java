package org.ecoute.rules.question;

/** The event that starts the clock of a duty. */
public enum Anchor {
    /** The referral that creates the duty. */
    REFERRAL,
    /** The later of the referral and the beneficiary being told. */
    INFORMED,
    /** The closure of the case file. */
    CLOSURE
}
