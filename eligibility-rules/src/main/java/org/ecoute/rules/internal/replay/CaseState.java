package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.immutables.value.Value;

/** What the acts so far amount to for a case file. Everything in it is known: the unknown has been completed. */
@Value.Immutable
@ModelStyle
interface CaseState extends WithCaseState {
    /** The day of the first referral or alert, in contract time; empty before it. */
    Optional<LocalDate> openedOn();

    /** Who referred or alerted first. */
    Optional<Role> referrer();

    /** Whom a referral has named. */
    Set<BeneficiaryId> namedInReferral();

    /** By beneficiary. */
    PersonStates persons();

    /** Whether an evaluation held found the whole team affected. */
    boolean teamAffected();

    /** Whether an allowed alert has been given. */
    boolean alerted();

    /** Roles that have allowedly decided for an intervention. */
    Set<Role> deciders();

    /** The days in all that each role has allowedly approved, with a severity. */
    Map<Role, Integer> daysApproved();

    default PersonState person(BeneficiaryId beneficiary) {
        return persons().of(beneficiary);
    }

    default boolean allNamed() {
        return namedInReferral().containsAll(persons().ids());
    }

    default CaseState naming(List<BeneficiaryId> more) {
        if (namedInReferral().containsAll(more)) {
            return this;
        }
        Set<BeneficiaryId> all = new HashSet<>(namedInReferral());
        all.addAll(more);
        return withNamedInReferral(all);
    }

    default CaseState opened(LocalDate day, Role by) {
        return openedOn().isPresent() ? this : withOpenedOn(day).withReferrer(by);
    }

    default CaseState with(BeneficiaryId beneficiary, UnaryOperator<PersonState> change) {
        return withPersons(persons().with(beneficiary, change));
    }

    /** Before any act. */
    static CaseState start(PersonStates persons) {
        return new Builder().persons(persons).teamAffected(false).alerted(false).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a state; not thread-safe. */
    class Builder extends ImmutableCaseState.Builder {}
}
