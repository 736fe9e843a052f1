package org.ecoute.model.casefile;

/** By what means a session is held. */
public enum Modality {
    TELEPHONE,
    VIDEO,
    AUDIO_CONFERENCE,
    FACE_TO_FACE,
    CHAT,
    E_MAIL,
    TEXT_MESSAGE
}
