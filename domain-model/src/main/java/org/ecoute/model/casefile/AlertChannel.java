package org.ecoute.model.casefile;

/** By what way a crisis alert is given. */
public enum AlertChannel {
    LINE,
    CALLBACK_FORM,
    COORDINATOR_PHONE
}
