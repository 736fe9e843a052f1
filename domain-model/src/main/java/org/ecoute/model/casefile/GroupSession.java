package org.ecoute.model.casefile;

import java.util.Optional;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** A collective or on-site intervention. */
@Value.Immutable
@ModelStyle
public non-sealed interface GroupSession extends Act {
    /** What it is. */
    GroupSessionKind kind();

    /** How many psychologists, 1 or more. */
    Optional<Integer> psychologists();

    /** How many half-days, 1 or more. */
    Optional<Integer> halfDays();

    /** Where. */
    Optional<Place> place();

    @Override
    default ActType type() {
        return ActType.GROUP_SESSION;
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        psychologists().ifPresent(value -> {
            if (value < 1) {
                throw new InvalidValueException("psychologists", value, "It must be 1 or more.");
            }
        });
        halfDays().ifPresent(value -> {
            if (value < 1) {
                throw new InvalidValueException("halfDays", value, "It must be 1 or more.");
            }
        });
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupSession}; not thread-safe. */
    class Builder extends ImmutableGroupSession.Builder {}
}
