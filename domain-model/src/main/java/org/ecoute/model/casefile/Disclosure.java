package org.ecoute.model.casefile;

import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** Something of the case file is shown to somebody. */
@Value.Immutable
@ModelStyle
public non-sealed interface Disclosure extends Act {
    /** What. */
    DisclosureContent content();

    /** To whom. */
    Role to();

    @Override
    default ActType type() {
        return ActType.DISCLOSURE;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disclosure}; not thread-safe. */
    class Builder extends ImmutableDisclosure.Builder {}
}
