package org.ecoute.model.casefile;

import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** The provider answers a message. */
@Value.Immutable
@ModelStyle
public non-sealed interface MessageAnswered extends PersonalAct {
    /** Which message is answered. */
    MessageId messageId();

    /** By what way. */
    MessageChannel channel();

    @Override
    default ActType type() {
        return ActType.MESSAGE_ANSWERED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MessageAnswered}; not thread-safe. */
    class Builder extends ImmutableMessageAnswered.Builder {}
}
