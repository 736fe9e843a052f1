package org.ecoute.model.casefile;

import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** A beneficiary wrote. A record, not judged. */
@Value.Immutable
@ModelStyle
public non-sealed interface MessageReceived extends PersonalAct {
    /** Which message. */
    MessageId messageId();

    /** By what way. */
    MessageChannel channel();

    @Override
    default ActType type() {
        return ActType.MESSAGE_RECEIVED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MessageReceived}; not thread-safe. */
    class Builder extends ImmutableMessageReceived.Builder {}
}
