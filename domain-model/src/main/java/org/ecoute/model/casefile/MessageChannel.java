package org.ecoute.model.casefile;

/** By what way a written message passes. */
public enum MessageChannel {
    E_MAIL,
    CHAT,
    TEXT_MESSAGE
}
