package org.ecoute.model.casefile;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/**
 * Somebody brings beneficiaries to a service. The first one opens the case file and chooses the versions of the
 * clauses.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Referral extends Act {
    /** Who refers. */
    Role by();

    /** Whom; at least one. */
    List<BeneficiaryId> beneficiaries();

    /** Whether the referrer is the beneficiary; absent: true where {@code by} is the beneficiary's own role. */
    Optional<Boolean> self();

    /** Why; empty when not recorded. */
    List<GroundCode> grounds();

    /** Through which line. */
    Optional<Line> line();

    /** By what way. */
    Optional<Channel> channel();

    /** Whether the beneficiaries have been told that they will be contacted. */
    Optional<Boolean> informed();

    /** Whether they have declined; absent means not declined (IAPR-BLEU-10). */
    Optional<Boolean> declined();

    /** Whether the company code was given (BAL-06). */
    Optional<Boolean> companyCode();

    @Override
    default ActType type() {
        return ActType.REFERRAL;
    }

    @Override
    default List<BeneficiaryId> concerns() {
        return beneficiaries();
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        if (beneficiaries().isEmpty()) {
            throw new InvalidValueException("beneficiaries", "[]", "A referral names at least one beneficiary.");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}; not thread-safe. */
    class Builder extends ImmutableReferral.Builder {}
}
