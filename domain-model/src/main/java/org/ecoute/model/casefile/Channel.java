package org.ecoute.model.casefile;

/** By what way a referral reaches the service. */
public enum Channel {
    LINE,
    FORM,
    E_MAIL,
    CHAT,
    APP
}
