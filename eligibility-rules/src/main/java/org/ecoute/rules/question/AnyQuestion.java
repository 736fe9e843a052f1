package org.ecoute.rules.question;

/** What every question has; a rule over this type holds for all kinds of questions. */
public sealed interface AnyQuestion
        permits ContactQuestion,
                DerogationQuestion,
                DisclosureQuestion,
                DocumentQuestion,
                DutyQuestion,
                GroupSessionQuestion,
                OrientationQuestion,
                ReferralQuestion,
                SessionQuestion {
    /** The service that is asked, such as {@code iapr-numero-bleu}. */
    String service();

    /** Whether the clause that dates the service was in force when the case file was opened. */
    boolean inForce();
}
