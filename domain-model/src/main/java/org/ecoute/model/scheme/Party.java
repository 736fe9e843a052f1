package org.ecoute.model.scheme;

/** Who answers for a breach: a party to the convention, or the referrer on the client's side. */
public enum Party {
    /** Delivers the service. */
    PROVIDER,
    /** Whoever brings a beneficiary to the service. */
    REFERRER,
    /** The ministry or authority that buys the service; grants derogations. */
    CLIENT
}
