package org.ecoute.rules.question;

/**
 * May this identity be given to the provider?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param agreed whether the beneficiary agrees
 */
public record IdentityQuestion(
        String service,
        boolean inForce,
        @Attribute(actionable = true) boolean agreed) implements AnyQuestion {}
