package org.ecoute.rules.question;

import org.ecoute.model.casefile.GroupSessionKind;

/**
 * May this collective intervention be held?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param kind what the intervention is
 * @param teamAffected whether an evaluation held before found the whole team affected
 */
public record GroupSessionQuestion(String service, boolean inForce, GroupSessionKind kind, boolean teamAffected)
        implements AnyQuestion {}
