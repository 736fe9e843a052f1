package org.ecoute.examples.service.security;

import java.util.Set;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Role;

/**
 * Whose act somebody may record. Whether the act may be done is for the rules; here nobody speaks in another's name: a
 * derogation is granted by the token of the client's own scheme lead, never by the provider who would profit from it.
 */
public final class Authorship {
    private Authorship() {}

    /** Whether this caller may record the act. */
    public static boolean permits(Caller caller, Act act) {
        return switch (caller.role()) {
            case PSYCHOLOGIST -> isProviders(act);
            case MANAGER -> isAnybodys(act) || isBy(act, Role.MANAGER);
            case SCHEME_LEAD ->
                // the internal referent of a crisis is somebody of the client's, too
                isAnybodys(act) || isBy(act, Role.SCHEME_LEAD) || isBy(act, Role.INTERNAL_REFERENT);
            case PHYSICIAN, AUDITOR -> false;
        };
    }

    /** Whose act a cancellation withdraws is asked about that act. */
    private static boolean isAnybodys(Act act) {
        return act instanceof Consent || act instanceof Cancellation;
    }

    private static boolean isProviders(Act act) {
        return switch (act.type()) {
            case DEROGATION_DECISION, DISCLOSURE -> false;
            case CRISIS_DECISION -> isBy(act, Role.COORDINATING_PSYCHOLOGIST);
            default -> true;
        };
    }

    private static boolean isBy(Act act, Role role) {
        return (act instanceof Referral referral && referral.by() == role)
                || (act instanceof CrisisAlert alert && alert.by() == role)
                || (act instanceof DerogationDecision decision && decision.by() == role)
                || (act instanceof CrisisDecision crisis && crisis.by().equals(Set.of(role)));
    }
}
