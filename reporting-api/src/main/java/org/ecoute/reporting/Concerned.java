package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.DutyStatus;

/**
 * Whom something in a case file concerns.
 *
 * @param everybody the beneficiaries of the case file
 */
record Concerned(List<Beneficiary> everybody) {
    /** Those whom an act names; everybody where it names nobody. */
    List<Beneficiary> by(Act act) {
        List<BeneficiaryId> named = act.concerns();
        return named.isEmpty() ? everybody : beneficiaries(named);
    }

    private List<Beneficiary> beneficiaries(List<BeneficiaryId> named) {
        if (named.size() == 1) {
            return named(named.get(0));
        }
        List<Beneficiary> found = new ArrayList<>(named.size());
        for (BeneficiaryId id : named) {
            for (Beneficiary one : everybody) {
                if (one.id().equals(id) && !found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private List<Beneficiary> named(BeneficiaryId id) {
        for (Beneficiary one : everybody) {
            if (one.id().equals(id)) {
                return List.of(one);
            }
        }
        return List.of();
    }

    /** The creditor, if it is a person of the case file; what is owed to a role concerns those of the act. */
    List<Beneficiary> owedTo(DutyStatus duty, Act origin) {
        String creditor = duty.duty().owedTo().code();
        for (Beneficiary one : everybody) {
            if (one.id().value().equals(creditor)) {
                return List.of(one);
            }
        }
        return by(origin);
    }
}
