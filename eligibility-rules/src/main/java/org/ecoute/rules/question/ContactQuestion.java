package org.ecoute.rules.question;

import org.ecoute.model.person.Role;

/**
 * May the provider contact this beneficiary?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param beneficiaryRole what the beneficiary is
 * @param informed whether the beneficiary has been told of the contact
 * @param declined whether the beneficiary has declined and not withdrawn the refusal
 */
public record ContactQuestion(
        String service,
        boolean inForce,
        @Attribute(recordedAs = "role") Role beneficiaryRole,
        @Attribute(actionable = true) boolean informed,
        boolean declined)
        implements AnyQuestion {}
