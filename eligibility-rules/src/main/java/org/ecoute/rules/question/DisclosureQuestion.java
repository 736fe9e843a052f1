package org.ecoute.rules.question;

import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.person.Role;

/**
 * May this be shown to this recipient?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param content what is shown
 * @param to who sees it
 * @param referrer who referred
 * @param namedInReferral whether the referral named every beneficiary of the case file
 * @param toBeneficiary whether the recipient's role is a beneficiary's
 */
public record DisclosureQuestion(
        String service,
        boolean inForce,
        DisclosureContent content,
        @Attribute(actionable = true) Role to,
        @Attribute(recordedAs = "by") Role referrer,
        boolean namedInReferral,
        @Attribute(recordedAs = "role") boolean toBeneficiary)
        implements AnyQuestion {}
