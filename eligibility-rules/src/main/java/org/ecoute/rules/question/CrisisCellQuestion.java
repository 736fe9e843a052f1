package org.ecoute.rules.question;

/**
 * May the crisis cell be set up?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param alerted whether an allowed alert has been given
 */
public record CrisisCellQuestion(
        String service,
        boolean inForce,
        @Attribute(actionable = true) boolean alerted) implements AnyQuestion {}
