package org.ecoute.rules.question;

import org.ecoute.model.person.Role;

/**
 * May this person ask for, or decide on, sessions beyond the cap?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param beneficiaryRole what the beneficiary is
 * @param step whether it is the request or the decision
 * @param by who asks or decides
 * @param granted the sessions that the decision grants; 0 for a request and for a refusal
 * @param grantedBefore sessions granted to this beneficiary by earlier allowed decisions
 * @param allowanceLeft how many more sessions the session rules allow just now, found by asking them
 * @param openRequest whether an allowed request waits for its decision
 */
@Impossible("step == REQUEST && granted > 0")
public record DerogationQuestion(
        String service,
        boolean inForce,
        @Attribute(recordedAs = "role") Role beneficiaryRole,
        DerogationStep step,
        @Attribute(actionable = true) Role by,
        @Attribute(actionable = true, max = 12) int granted,
        @Attribute(max = 12) int grantedBefore,
        @Attribute(max = 30, recordedAs = "held") int allowanceLeft,
        @Attribute(actionable = true) boolean openRequest)
        implements AnyQuestion {}
