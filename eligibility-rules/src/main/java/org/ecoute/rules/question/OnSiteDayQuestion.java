package org.ecoute.rules.question;

import org.ecoute.model.casefile.Place;

/**
 * May this day on site be held?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param alerted whether an allowed alert has been given
 * @param decidedByCoordinator whether the coordinating psychologist has decided for an intervention
 * @param decidedByReferent whether an internal referent has decided for an intervention
 * @param day which day it is, 1 for the first
 * @param daysByCoordinator the days in all that the coordinating psychologist has approved with a severity
 * @param daysByReferent the days in all that an internal referent has approved with a severity
 * @param place where it is held; on site unless recorded otherwise
 */
@Impossible("daysByCoordinator > 0 && decidedByCoordinator == false")
@Impossible("daysByReferent > 0 && decidedByReferent == false")
public record OnSiteDayQuestion(
        String service,
        boolean inForce,
        @Attribute(actionable = true) boolean alerted,
        @Attribute(actionable = true) boolean decidedByCoordinator,
        @Attribute(actionable = true) boolean decidedByReferent,
        @Attribute(min = 1, max = 10) int day,

        @Attribute(actionable = true, max = 10, recordedAs = "severity")
        int daysByCoordinator,

        @Attribute(actionable = true, max = 10, recordedAs = "severity")
        int daysByReferent,

        @Attribute(actionable = true) Place place)
        implements AnyQuestion {}
