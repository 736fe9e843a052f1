package org.ecoute.rules.question;

import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.person.Role;

/**
 * May this person orient this beneficiary to somebody else?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param beneficiaryRole what the beneficiary is
 * @param by who orients
 * @param to to whom
 * @param agreed whether the beneficiary agrees
 */
public record OrientationQuestion(
        String service,
        boolean inForce,
        @Attribute(recordedAs = "role") Role beneficiaryRole,
        @Attribute(actionable = true) Role by,
        OrientationTarget to,
        @Attribute(actionable = true) boolean agreed)
        implements AnyQuestion {}
