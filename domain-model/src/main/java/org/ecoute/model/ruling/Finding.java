package org.ecoute.model.ruling;

import java.util.Optional;
import java.util.Set;
import org.ecoute.model.LocalText;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.immutables.value.Value;

/** What one rule found about one question. */
@Value.Immutable
@ModelStyle
public interface Finding {
    /** The clause; absent only where no rule provides for the act. */
    Optional<ClauseId> clause();

    /** For programs. */
    FindingCode code();

    /** What it does to the verdict. */
    Effect effect();

    /** True where the text is silent and only our reading says so. */
    boolean unspecified();

    /** For people. */
    LocalText message();

    /** Who answers for it if the act is done all the same. */
    Party party();

    /** Whose approval is needed, for {@link Effect#NEEDS_APPROVAL}; empty otherwise. */
    Set<Role> approvers();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}; not thread-safe. */
    class Builder extends ImmutableFinding.Builder {}
}
