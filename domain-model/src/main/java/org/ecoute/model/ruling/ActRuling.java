package org.ecoute.model.ruling;

import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** The ruling on one act of an assessed case file. */
@Value.Immutable
@ModelStyle
public interface ActRuling {
    /** Its index in the case file's list of acts. */
    int index();

    /** The ruling, by the state of the case file just before the act. */
    Ruling ruling();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActRuling}; not thread-safe. */
    class Builder extends ImmutableActRuling.Builder {}
}
