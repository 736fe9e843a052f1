package org.ecoute.model.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;

/** What must hold between the parts of a case file: unique identifiers, and no reference to something absent. */
final class CaseFileCheck {
    private CaseFileCheck() {}

    static void check(CaseFile caseFile) {
        Set<BeneficiaryId> beneficiaries = new HashSet<>();
        for (Beneficiary one : caseFile.beneficiaries()) {
            if (!beneficiaries.add(one.id())) {
                throw new InvalidValueException("beneficiaries", one.id(), "Each beneficiary needs an id of its own.");
            }
        }
        Set<ActId> acts = new HashSet<>();
        for (Act act : caseFile.acts()) {
            ActId id = act.id().orElse(null);
            if (id != null && !acts.add(id)) {
                throw new InvalidValueException("acts", id, "Each act id must be unique in its case file.");
            }
        }
        for (Act act : caseFile.acts()) {
            checkReferences(act, beneficiaries, acts);
        }
    }

    private static void checkReferences(Act act, Set<BeneficiaryId> beneficiaries, Set<ActId> acts) {
        for (BeneficiaryId named : act.concerns()) {
            if (!beneficiaries.contains(named)) {
                throw new InvalidValueException(
                        act.type().code() + " beneficiary", named, "The case file has " + listed(beneficiaries) + ".");
            }
        }
        if (act.type() == ActType.CANCELLATION
                && act instanceof Cancellation cancellation
                && !acts.contains(cancellation.of())) {
            throw new InvalidValueException(
                    "cancellation of", cancellation.of(), "The case file has the act ids " + listed(acts) + ".");
        }
    }

    private static String listed(Set<?> found) {
        List<String> names = found.stream().map(Object::toString).sorted().toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
