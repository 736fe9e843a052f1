package org.ecoute.model.casefile;

import java.util.Optional;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** A beneficiary is told of the approach, declines it or withdraws a refusal. A record, not judged. */
@Value.Immutable
@ModelStyle
public non-sealed interface Consent extends PersonalAct {
    /** Whether the beneficiary has been told. */
    Optional<Boolean> informed();

    /** Whether the beneficiary declines; false withdraws an earlier refusal. */
    Optional<Boolean> declined();

    @Override
    default ActType type() {
        return ActType.CONSENT;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}; not thread-safe. */
    class Builder extends ImmutableConsent.Builder {}
}
