package org.ecoute.rules.question;

/** What every question has; a rule over this type holds for all kinds of questions. */
public sealed interface AnyQuestion
        permits AlertQuestion,
                ContactQuestion,
                CrisisCellQuestion,
                CrisisDecisionQuestion,
                DerogationQuestion,
                DisclosureQuestion,
                DocumentQuestion,
                DutyQuestion,
                GroupSessionQuestion,
                IdentityQuestion,
                MessageQuestion,
                OnSiteDayQuestion,
                OrientationQuestion,
                ReferralQuestion,
                SessionQuestion {
    /** The service that is asked, such as {@code iapr-numero-bleu}. */
    String service();

    /** Whether the clause that dates the service was in force when the case file was opened. */
    boolean inForce();
}
