package org.ecoute.rules.question;

import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.person.Role;

/**
 * May this person alert to this crisis?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param by who alerts
 * @param eventKind what happened
 */
public record AlertQuestion(
        String service,
        boolean inForce,
        @Attribute(actionable = true) Role by,
        EventKind eventKind) implements AnyQuestion {}
