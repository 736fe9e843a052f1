package org.ecoute.model.casefile;

import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** The provider sets up the crisis cell. */
@Value.Immutable
@ModelStyle
public non-sealed interface CrisisCell extends Act {
    @Override
    default ActType type() {
        return ActType.CRISIS_CELL;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CrisisCell}; not thread-safe. */
    class Builder extends ImmutableCrisisCell.Builder {}
}
