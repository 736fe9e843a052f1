package org.ecoute.model.person;

import java.util.Optional;
import java.util.Set;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.immutables.value.Value;

/** Somebody whom a case file is about. Pseudonymous; every absent attribute is unknown. */
@Value.Immutable
@ModelStyle
public interface Beneficiary {
    /** Within the case file. */
    BeneficiaryId id();

    /** What the beneficiary is: an agent, a manager, a relative, … */
    Optional<Role> role();

    /** Statutory category. */
    Optional<StatutoryCategory> statutoryCategory();

    /** Age at the referral. */
    Optional<AgeBand> ageBand();

    /** Gender as reported. */
    Optional<Gender> gender();

    /** Organisation, as named on the day of the referral. */
    Optional<OrganisationCode> organisation();

    /** Region of the place of work. */
    Optional<RegionCode> workRegion();

    /** Region of residence. */
    Optional<RegionCode> homeRegion();

    /** Whether an e-mail address is known (the address itself never is). */
    Optional<Boolean> hasEmail();

    /** Whether the beneficiary refuses satisfaction surveys. */
    Optional<Boolean> surveyOptOut();

    /** Occupation by the client's code list. */
    Optional<OccupationCode> occupation();

    /** Symptoms that the beneficiary told of, as codes; empty where none was told or recorded. */
    Set<SymptomCode> symptoms();

    /** The same person across case files, pseudonymous. */
    Optional<PersonKey> personKey();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Beneficiary}; not thread-safe. */
    class Builder extends ImmutableBeneficiary.Builder {}
}
