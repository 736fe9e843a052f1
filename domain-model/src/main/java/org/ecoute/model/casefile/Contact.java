package org.ecoute.model.casefile;

import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** The provider tries to reach a beneficiary. */
@Value.Immutable
@ModelStyle
public non-sealed interface Contact extends PersonalAct {
    /** Whether the beneficiary was reached: an outcome, ignored when the act is only proposed. */
    Optional<Boolean> reached();

    @Override
    default ActType type() {
        return ActType.CONTACT;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contact}; not thread-safe. */
    class Builder extends ImmutableContact.Builder {}
}
