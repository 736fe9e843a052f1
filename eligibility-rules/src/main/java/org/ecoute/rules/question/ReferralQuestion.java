package org.ecoute.rules.question;

import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.code.Territory;
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
 * @param workArea where the beneficiary works: metropolitan France, an overseas region or another overseas territory
 * @param line through which line the referral comes; without meaning where the channel is none
 * @param channel by what way it comes
 * @param companyCode whether the company code was given
 */
public record ReferralQuestion(
        String service,
        boolean inForce,
        @Attribute(recordedAs = "role") Role beneficiaryRole,
        @Attribute(actionable = true) Role by,
        @Attribute(actionable = true) boolean self,
        @Attribute(recordedAs = "grounds") boolean workGround,
        @Attribute(recordedAs = "workRegion") Territory workArea,
        @Attribute(actionable = true) Line line,
        @Attribute(actionable = true) Channel channel,
        @Attribute(actionable = true) boolean companyCode)
        implements AnyQuestion {}
