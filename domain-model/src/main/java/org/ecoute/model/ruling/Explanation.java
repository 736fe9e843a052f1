package org.ecoute.model.ruling;

import java.util.List;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** Why a ruling is what it is, and what would have to change for the act to be allowed. */
@Value.Immutable
@ModelStyle
public interface Explanation {
    /** The ruling that is explained. */
    Ruling ruling();

    /**
     * The smallest sets of actionable changes that would allow the act; empty if it is allowed or nothing in
     * reach would help.
     */
    List<Alternative> alternatives();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}; not thread-safe. */
    class Builder extends ImmutableExplanation.Builder {}
}
