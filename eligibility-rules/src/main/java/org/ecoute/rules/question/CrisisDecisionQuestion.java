package org.ecoute.rules.question;

/**
 * May these people decide on days on site?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param alerted whether an allowed alert has been given
 * @param byCoordinator whether the coordinating psychologist is among them
 * @param byReferent whether an internal referent is among them
 * @param byOther whether anybody else is among them
 */
public record CrisisDecisionQuestion(
        String service,
        boolean inForce,
        @Attribute(actionable = true) boolean alerted,
        @Attribute(actionable = true, recordedAs = "by") boolean byCoordinator,
        @Attribute(actionable = true, recordedAs = "by") boolean byReferent,
        @Attribute(actionable = true, recordedAs = "by") boolean byOther)
        implements AnyQuestion {}
