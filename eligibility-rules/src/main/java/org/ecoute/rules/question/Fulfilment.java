package org.ecoute.rules.question;

/** Whether and when what is owed was done, as far as it is known at the instant of the assessment. */
public enum Fulfilment {
    NONE,
    IN_TIME,
    LATE
}
