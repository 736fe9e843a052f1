package org.ecoute.model.ruling;

import java.util.Optional;
import java.util.OptionalInt;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.BeneficiaryId;
import org.immutables.value.Value;

/** An attribute that is unknown and whose value would change the answer. */
@Value.Immutable
@ModelStyle
public interface MissingFact {
    /** Its name in case files, such as {@code duringWorkingTime}. */
    String attribute();

    /** Index of the act that lacks it, for an earlier act; absent for the act that is judged. */
    OptionalInt act();

    /** The beneficiary that lacks it, where it is an attribute of a person. */
    Optional<BeneficiaryId> beneficiary();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MissingFact}; not thread-safe. */
    class Builder extends ImmutableMissingFact.Builder {}
}
