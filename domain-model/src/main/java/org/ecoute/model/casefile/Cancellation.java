package org.ecoute.model.casefile;

import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/**
 * An earlier act never happened or was recorded wrongly. A record, not judged: corrections are appended, nothing
 * is overwritten.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Cancellation extends Act {
    /** The {@code id} of the act that is cancelled. */
    ActId of();

    @Override
    default ActType type() {
        return ActType.CANCELLATION;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Cancellation}; not thread-safe. */
    class Builder extends ImmutableCancellation.Builder {}
}
