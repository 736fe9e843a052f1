package org.ecoute.model.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.scheme.ServiceId;
import org.immutables.value.Value;

/**
 * Everything that happened after one referral; may concern several beneficiaries. Immutable. Acts stand in the
 * order in which they were recorded, not necessarily by date.
 */
@Value.Immutable
@ModelStyle
public interface CaseFile {
    /** Opaque identifier. */
    CaseFileId id();

    /** The service it was opened for. */
    ServiceId service();

    /** Version of the JSON form it came in; absent: {@value #SCHEMA}. */
    Optional<Integer> schema();

    /** Marks by which reports can focus. */
    Set<Tag> tags();

    /** Whom it is about. */
    List<Beneficiary> beneficiaries();

    /** What happened. */
    List<Act> acts();

    /** The current version of the JSON form of case files. */
    int SCHEMA = 1;

    /** The beneficiary with this identifier, if it is one of this case file. */
    default Optional<Beneficiary> beneficiary(BeneficiaryId beneficiary) {
        return beneficiaries().stream()
                .filter(one -> one.id().equals(beneficiary))
                .findFirst();
    }

    /** This case file with one more act at its end. */
    default CaseFile with(Act act) {
        return builder().from(this).addActs(act).build();
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        CaseFileCheck.check(this);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseFile}; not thread-safe. */
    class Builder extends ImmutableCaseFile.Builder {}
}
