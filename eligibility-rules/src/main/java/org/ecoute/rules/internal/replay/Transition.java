package org.ecoute.rules.internal.replay;

import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;

/**
 * What an act changes in the state. Sessions count once held, whatever their ruling; requests, grants, approvals and
 * agreements count only if their own ruling allowed them.
 */
final class Transition {
    private Transition() {}

    static CaseState after(CaseState state, Act act, ServiceId service, Verdict verdict) {
        return switch (act.type()) {
            case REFERRAL -> referral(state, (Referral) act);
            case CONSENT -> consent(state, (Consent) act);
            case SESSION -> session(state, (Session) act, service);
            case CRISIS_ALERT -> alert(state, (CrisisAlert) act, verdict);
            default -> verdict == Verdict.ALLOWED ? allowed(state, act) : state;
        };
    }

    private static CaseState consent(CaseState state, Consent consent) {
        return state.with(consent.beneficiary(), person -> told(person, consent.informed(), consent.declined()));
    }

    private static CaseState session(CaseState state, Session session, ServiceId service) {
        return session.held().orElse(false) ? HeldSession.after(state, session, service) : state;
    }

    private static CaseState alert(CaseState state, CrisisAlert alert, Verdict verdict) {
        CaseState opened = state.opened(ClauseVersion.contractDay(alert.at().toInstant()), alert.by());
        return verdict == Verdict.ALLOWED ? opened.withAlerted(true) : opened;
    }

    private static CaseState allowed(CaseState state, Act act) {
        return switch (act.type()) {
            case DEROGATION_REQUEST ->
                state.with(((DerogationRequest) act).beneficiary(), person -> person.withOpenRequest(true));
            case DEROGATION_DECISION -> decision(state, (DerogationDecision) act);
            case ORIENTATION -> orientation(state, (Orientation) act);
            case IDENTITY_GIVEN -> identity(state, (IdentityGiven) act);
            case CRISIS_DECISION -> decision(state, (CrisisDecision) act);
            default -> state;
        };
    }

    private static CaseState decision(CaseState state, DerogationDecision decision) {
        return state.with(
                decision.beneficiary(),
                person -> person.withOpenRequest(false).withGranted(person.granted() + decision.granted()));
    }

    private static CaseState orientation(CaseState state, Orientation orientation) {
        boolean agreed = orientation.agreed().orElse(false);
        return agreed ? state.with(orientation.beneficiary(), person -> person.withOrientationAgreed(true)) : state;
    }

    private static CaseState identity(CaseState state, IdentityGiven given) {
        boolean agreed = given.agreed().orElse(false);
        return agreed ? state.with(given.beneficiary(), person -> person.withIdentityGiven(true)) : state;
    }

    private static CaseState referral(CaseState state, Referral referral) {
        CaseState opened = state.opened(ClauseVersion.contractDay(referral.at().toInstant()), referral.by());
        CaseState named = opened.naming(referral.beneficiaries());
        for (BeneficiaryId beneficiary : referral.beneficiaries()) {
            named = named.with(beneficiary, person -> told(person, referral.informed(), referral.declined()));
        }
        return named;
    }

    private static PersonState told(PersonState person, Optional<Boolean> informed, Optional<Boolean> declined) {
        return person.withInformed(person.informed() || informed.orElse(false))
                .withDeclined(declined.orElse(person.declined()));
    }

    private static CaseState decision(CaseState state, CrisisDecision decision) {
        CaseState.Builder decided = CaseState.builder().from(state).addAllDeciders(decision.by());
        if (decision.severity().isPresent()) {
            for (Role role : decision.by()) {
                int before = state.daysApproved().getOrDefault(role, 0);
                decided.putDaysApproved(role, Math.max(before, decision.days()));
            }
        }
        return decided.build();
    }
}
