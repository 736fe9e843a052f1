package org.ecoute.model.casefile;

import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** A beneficiary gives an identity: lifts anonymity towards the recipient. */
@Value.Immutable
@ModelStyle
public non-sealed interface IdentityGiven extends PersonalAct {
    /** To whom. */
    IdentityRecipient to();

    /** Whether the beneficiary agrees. */
    Optional<Boolean> agreed();

    @Override
    default ActType type() {
        return ActType.IDENTITY_GIVEN;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IdentityGiven}; not thread-safe. */
    class Builder extends ImmutableIdentityGiven.Builder {}
}
