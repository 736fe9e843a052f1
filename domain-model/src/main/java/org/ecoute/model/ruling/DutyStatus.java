package org.ecoute.model.ruling;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** A duty of a case file and how it stands. */
@Value.Immutable
@ModelStyle
public interface DutyStatus {
    /** What is owed. */
    Duty duty();

    /** How it stands at the instant of the assessment. */
    DutyState state();

    /** Index of the act that created it, in the case file's list. */
    int createdBy();

    /** When it was fulfilled, in time or late. */
    Optional<OffsetDateTime> fulfilledAt();

    /** Whether it was done by {@link Duty#occurrenceDue()}; absent while that is open or not recorded. */
    Optional<Boolean> occurrenceMet();

    /** Unknown attributes whose value would change the state. */
    List<MissingFact> missing();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyStatus}; not thread-safe. */
    class Builder extends ImmutableDutyStatus.Builder {}
}
