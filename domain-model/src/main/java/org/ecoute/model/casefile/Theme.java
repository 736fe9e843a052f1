package org.ecoute.model.casefile;

/** Themes of a well-being programme. */
public enum Theme {
    CHANGE,
    TIME,
    CAREER,
    BALANCE,
    DEVELOPMENT
}
