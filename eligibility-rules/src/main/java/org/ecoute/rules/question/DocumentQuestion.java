package org.ecoute.rules.question;

import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.person.Role;

/**
 * May this document be sent to this recipient?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param kind what the document is
 * @param to who receives it
 * @param referrer who referred
 * @param toBeneficiary whether the recipient's role is a beneficiary's
 * @param hasEmail whether an e-mail address of some beneficiary is known; yes unless recorded otherwise
 * @param optedOut whether every beneficiary refuses surveys
 * @param alerted whether an allowed alert has been given
 */
public record DocumentQuestion(
        String service,
        boolean inForce,
        DocumentKind kind,
        @Attribute(actionable = true) Role to,
        @Attribute(recordedAs = "by") Role referrer,
        @Attribute(recordedAs = "role") boolean toBeneficiary,
        boolean hasEmail,
        @Attribute(recordedAs = "surveyOptOut") boolean optedOut,
        boolean alerted)
        implements AnyQuestion {}
