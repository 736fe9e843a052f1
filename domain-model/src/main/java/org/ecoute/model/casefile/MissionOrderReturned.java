package org.ecoute.model.casefile;

import java.time.OffsetDateTime;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/**
 * The mission order of a face-to-face session came back: its count is no longer provisional. A record, not
 * judged.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface MissionOrderReturned extends Act {
    /** The start of the session. */
    OffsetDateTime sessionAt();

    @Override
    default ActType type() {
        return ActType.MISSION_ORDER_RETURNED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MissionOrderReturned}; not thread-safe. */
    class Builder extends ImmutableMissionOrderReturned.Builder {}
}
