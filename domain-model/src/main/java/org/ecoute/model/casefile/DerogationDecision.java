package org.ecoute.model.casefile;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** The open request is decided. */
@Value.Immutable
@ModelStyle
public non-sealed interface DerogationDecision extends PersonalAct {
    /** Who decides. */
    Role by();

    /** How many sessions are granted; 0 refuses the request. */
    int granted();

    @Override
    default ActType type() {
        return ActType.DEROGATION_DECISION;
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        if (granted() < 0) {
            throw new InvalidValueException("granted", granted(), "It must be 0 (refuses the request) or more.");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DerogationDecision}; not thread-safe. */
    class Builder extends ImmutableDerogationDecision.Builder {}
}
