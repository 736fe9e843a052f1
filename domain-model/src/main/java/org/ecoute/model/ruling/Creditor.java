package org.ecoute.model.ruling;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;

/**
 * To whom a duty is owed: a beneficiary of the case file or a role.
 *
 * @param code the beneficiary's identifier or the role's name, never blank
 */
public record Creditor(String code) {
    public Creditor {
        InvalidValueException.ifBlank("creditor", code);
    }

    /** A beneficiary as creditor. */
    public static Creditor of(BeneficiaryId beneficiary) {
        return new Creditor(beneficiary.value());
    }

    /** A role as creditor. */
    public static Creditor of(Role role) {
        return new Creditor(role.name());
    }

    @Override
    public String toString() {
        return code;
    }
}
