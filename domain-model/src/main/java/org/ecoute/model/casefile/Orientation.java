package org.ecoute.model.casefile;

import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** A beneficiary is oriented to somebody else. */
@Value.Immutable
@ModelStyle
public non-sealed interface Orientation extends PersonalAct {
    /** Who orients. */
    Optional<Role> by();

    /** To whom. */
    OrientationTarget to();

    /** Whether the beneficiary agrees. */
    Optional<Boolean> agreed();

    @Override
    default ActType type() {
        return ActType.ORIENTATION;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Orientation}; not thread-safe. */
    class Builder extends ImmutableOrientation.Builder {}
}
