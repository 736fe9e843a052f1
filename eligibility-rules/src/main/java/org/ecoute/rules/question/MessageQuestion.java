package org.ecoute.rules.question;

import org.ecoute.model.casefile.MessageChannel;

/**
 * May this message be exchanged, and what does it create?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param answer whether the provider answers; otherwise the beneficiary writes
 * @param channel by what way it passes
 */
public record MessageQuestion(String service, boolean inForce, boolean answer, MessageChannel channel)
        implements AnyQuestion {}
