package org.ecoute.rules.question;

import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Place;

/**
 * May this collective or on-site intervention be held?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param kind what the intervention is
 * @param place where it is held; on site unless recorded otherwise
 * @param teamAffected whether an evaluation held before found the whole team affected
 * @param alerted whether an allowed alert has been given
 * @param decidedByCoordinator whether the coordinating psychologist has decided for an intervention
 * @param decidedByReferent whether an internal referent has decided for an intervention
 */
public record GroupSessionQuestion(
        String service,
        boolean inForce,
        GroupSessionKind kind,
        @Attribute(actionable = true) Place place,
        boolean teamAffected,
        @Attribute(actionable = true) boolean alerted,
        @Attribute(actionable = true) boolean decidedByCoordinator,
        @Attribute(actionable = true) boolean decidedByReferent)
        implements AnyQuestion {}
