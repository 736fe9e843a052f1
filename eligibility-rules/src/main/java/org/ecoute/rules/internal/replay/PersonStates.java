package org.ecoute.rules.internal.replay;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ecoute.model.person.BeneficiaryId;

/**
 * What the acts so far amount to for each beneficiary. Immutable; a case file has a handful, so they are looked through,
 * and a change copies nothing but their places.
 */
final class PersonStates {
    private final List<BeneficiaryId> ids;
    private final PersonState[] states;

    /** The states of beneficiaries, in the same order. */
    PersonStates(List<BeneficiaryId> ids, List<PersonState> states) {
        this(ids, states.toArray(PersonState[]::new));
    }

    private PersonStates(List<BeneficiaryId> ids, PersonState[] states) {
        this.ids = ids;
        this.states = states;
    }

    PersonState of(BeneficiaryId beneficiary) {
        return states[place(beneficiary)];
    }

    PersonStates with(BeneficiaryId beneficiary, UnaryOperator<PersonState> change) {
        int place = place(beneficiary);
        PersonState[] changed = states.clone();
        changed[place] = change.apply(states[place]);
        return new PersonStates(ids, changed);
    }

    boolean any(Predicate<PersonState> such) {
        for (PersonState state : states) {
            if (such.test(state)) {
                return true;
            }
        }
        return false;
    }

    List<BeneficiaryId> ids() {
        return ids;
    }

    private int place(BeneficiaryId beneficiary) {
        int place = ids.indexOf(beneficiary);
        if (place < 0) {
            throw new IllegalStateException("No beneficiary " + beneficiary + ": the case file was checked for that.");
        }
        return place;
    }
}
