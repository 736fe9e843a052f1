package org.ecoute.model.ruling;

import java.util.Optional;
import java.util.OptionalInt;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.immutables.value.Value;

/** An act against its ruling or a duty past its time. */
@Value.Immutable
@ModelStyle
public interface Breach {
    /** The clause that was not kept; absent where no clause provides for the act. */
    Optional<ClauseId> clause();

    /** Who answers for it. */
    Party party();

    /** Index of the act, for an act against its ruling. */
    OptionalInt act();

    /** Index in the assessment's list of duties, for a duty late or breached. */
    OptionalInt duty();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Breach}; not thread-safe. */
    class Builder extends ImmutableBreach.Builder {}
}
