package org.ecoute.model.casefile;

import java.util.Optional;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** A day of a psychologist on site. */
@Value.Immutable
@ModelStyle
public non-sealed interface OnSiteDay extends Act {
    /** 1 for the first. */
    int day();

    /** Where. */
    Optional<Place> place();

    @Override
    default ActType type() {
        return ActType.ON_SITE_DAY;
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        if (day() < 1) {
            throw new InvalidValueException("day", day(), "Days are numbered from 1.");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OnSiteDay}; not thread-safe. */
    class Builder extends ImmutableOnSiteDay.Builder {}
}
