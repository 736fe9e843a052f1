package org.ecoute.model.casefile;

/** What a session is for. */
public enum SessionKind {
    /** Finds out what is needed; a gate, never counted against a cap. */
    EVALUATION,
    /** A first or free exchange; a gate, never counted against a cap. */
    LISTENING,
    /** Support and programme sessions: the ones that caps count. */
    SUPPORT,
    /** Advice to a manager about a team or an agent. */
    MANAGER_ADVICE
}
