package org.ecoute.model.ruling;

import java.util.OptionalInt;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;
import org.immutables.value.Value;

/** How many sessions of a kind a beneficiary has had and may still have. */
@Value.Immutable
@ModelStyle
public interface Allowance {
    /** Who. */
    BeneficiaryId beneficiary();

    /** Which kind of session. */
    SessionKind kind();

    /** Sessions held so far; where some outcomes are unknown, those known to be held. */
    int held();

    /**
     * How many more are allowed; absent when uncapped or undetermined. Where it depends on unknown outcomes it
     * is absent.
     */
    OptionalInt left();

    /** True when no number of sessions is too many. */
    boolean uncapped();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allowance}; not thread-safe. */
    class Builder extends ImmutableAllowance.Builder {}
}
