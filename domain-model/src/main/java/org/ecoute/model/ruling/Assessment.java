package org.ecoute.model.ruling;

import java.time.OffsetDateTime;
import java.util.List;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.casefile.CaseFileId;
import org.immutables.value.Value;

/**
 * A case file replayed up to an instant: each act's ruling, each duty's state, what was not kept and what is
 * left. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Assessment {
    /** Which case file. */
    CaseFileId caseFile();

    /** Up to which instant, inclusive. */
    OffsetDateTime asOf();

    /** Which rules decided. */
    RulePackHash rulePack();

    /**
     * Rulings by act, in the order of their instants; records that are not judged, cancelled acts and acts after
     * the instant have none.
     */
    List<ActRuling> acts();

    /** Duties and how they stand. */
    List<DutyStatus> duties();

    /** What was not kept. */
    List<Breach> breaches();

    /** What is left, by beneficiary and kind of session. */
    List<Allowance> allowances();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}; not thread-safe. */
    class Builder extends ImmutableAssessment.Builder {}
}
