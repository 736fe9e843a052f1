package org.ecoute.model.casefile;

import java.util.Optional;
import java.util.Set;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** Days on site are decided, jointly or each in turn. */
@Value.Immutable
@ModelStyle
public non-sealed interface CrisisDecision extends Act {
    /** Who decides; at least one. */
    Set<Role> by();

    /** Total number of days granted, 1 or more. */
    int days();

    /** How severe the crisis is; absent means not approved (QS-CRISE-06). */
    Optional<Severity> severity();

    @Override
    default ActType type() {
        return ActType.CRISIS_DECISION;
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        if (by().isEmpty()) {
            throw new InvalidValueException("by", "[]", "A decision names at least one role.");
        }
        if (days() < 1) {
            throw new InvalidValueException("days", days(), "It must be 1 or more.");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CrisisDecision}; not thread-safe. */
    class Builder extends ImmutableCrisisDecision.Builder {}
}
