package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;

/**
 * What the acts so far amount to for a case file. Everything in it is known: what is not recorded has been completed.
 *
 * @param openedOn the day of the first referral or alert, in contract time; empty before it
 * @param referrer who referred first
 * @param namedInReferral whom a referral has named
 * @param persons by beneficiary
 * @param teamAffected whether an evaluation held found the whole team affected
 */
record CaseState(
        Optional<LocalDate> openedOn,
        Optional<Role> referrer,
        List<BeneficiaryId> namedInReferral,
        Map<BeneficiaryId, PersonState> persons,
        boolean teamAffected) {

    static CaseState first(Map<BeneficiaryId, PersonState> persons) {
        return new CaseState(Optional.empty(), Optional.empty(), List.of(), Map.copyOf(persons), false);
    }

    PersonState person(BeneficiaryId beneficiary) {
        PersonState person = persons.get(beneficiary);
        if (person == null) {
            throw new IllegalStateException("No beneficiary " + beneficiary + ": the case file was checked for that.");
        }
        return person;
    }

    boolean allNamed() {
        return namedInReferral.containsAll(persons.keySet());
    }

    CaseState opened(LocalDate day, Role by) {
        return openedOn.isPresent()
                ? this
                : new CaseState(Optional.of(day), Optional.of(by), namedInReferral, persons, teamAffected);
    }

    CaseState naming(List<BeneficiaryId> named) {
        return new CaseState(openedOn, referrer, named, persons, teamAffected);
    }

    CaseState with(BeneficiaryId beneficiary, UnaryOperator<PersonState> change) {
        Map<BeneficiaryId, PersonState> changed = new HashMap<>(persons);
        changed.put(beneficiary, change.apply(person(beneficiary)));
        return new CaseState(openedOn, referrer, namedInReferral, Map.copyOf(changed), teamAffected);
    }

    CaseState withTeamAffected() {
        return new CaseState(openedOn, referrer, namedInReferral, persons, true);
    }
}
