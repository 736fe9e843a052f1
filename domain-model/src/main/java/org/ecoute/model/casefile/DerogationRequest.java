package org.ecoute.model.casefile;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** Somebody asks for sessions beyond the cap. */
@Value.Immutable
@ModelStyle
public non-sealed interface DerogationRequest extends PersonalAct {
    /** Who asks. */
    Role by();

    /** How many more, 1 or more. */
    int sessions();

    @Override
    default ActType type() {
        return ActType.DEROGATION_REQUEST;
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        if (sessions() < 1) {
            throw new InvalidValueException("sessions", sessions(), "Ask for 1 or more.");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DerogationRequest}; not thread-safe. */
    class Builder extends ImmutableDerogationRequest.Builder {}
}
