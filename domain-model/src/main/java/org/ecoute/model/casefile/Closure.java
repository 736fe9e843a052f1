package org.ecoute.model.casefile;

import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** The case file is closed. A record, not judged. */
@Value.Immutable
@ModelStyle
public non-sealed interface Closure extends Act {
    /** How it ended. */
    Optional<ClosureOutcome> outcome();

    @Override
    default ActType type() {
        return ActType.CLOSURE;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Closure}; not thread-safe. */
    class Builder extends ImmutableClosure.Builder {}
}
