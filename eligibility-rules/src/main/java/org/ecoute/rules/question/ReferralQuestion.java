package org.ecoute.rules.question;

import org.ecoute.model.person.Role;

/**
 * May this person refer this beneficiary to this service?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param beneficiaryRole what the beneficiary is
 * @param by who refers
 * @param self whether the referrer is the beneficiary
 * @param workGround whether at least one ground is of the family WORK_DISTRESS or TRAUMATIC_EVENT
 */
public record ReferralQuestion(
        String service,
        boolean inForce,
        @Attribute(recordedAs = "role") Role beneficiaryRole,
        @Attribute(actionable = true) Role by,
        @Attribute(actionable = true) boolean self,
        @Attribute(recordedAs = "grounds") boolean workGround)
        implements AnyQuestion {}
