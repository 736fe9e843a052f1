package org.ecoute.rules.question;

/** The event that starts the clock of a duty. */
public enum Anchor {
    /** The referral that creates the duty. */
    REFERRAL,
    /** The later of the referral and the beneficiary being told. */
    INFORMED,
    /** The alert that creates the duty; the occurrence of the event gives a second instant, for observation. */
    ALERT,
    /** The end of the session that creates the duty: its start and its minutes. */
    SESSION_END,
    /** The message that creates the duty. */
    MESSAGE,
    /** The closure of the case file. */
    CLOSURE
}
