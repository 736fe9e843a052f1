package org.ecoute.model.casefile;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** Somebody alerts the provider to a crisis; opens a crisis case file. */
@Value.Immutable
@ModelStyle
public non-sealed interface CrisisAlert extends Act {
    /** Who alerts. */
    Role by();

    /** By what way; absent: any. */
    Optional<AlertChannel> channel();

    /** When the event occurred. */
    Optional<OffsetDateTime> occurredAt();

    /** What happened. */
    Optional<EventKind> eventKind();

    @Override
    default ActType type() {
        return ActType.CRISIS_ALERT;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CrisisAlert}; not thread-safe. */
    class Builder extends ImmutableCrisisAlert.Builder {}
}
