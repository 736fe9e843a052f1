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
        if (act instanceof Referral referral) {
            return referral(state, referral);
        }
        if (act instanceof Consent consent) {
            return state.with(consent.beneficiary(), person -> told(person, consent.informed(), consent.declined()));
        }
        if (act instanceof Session session && session.held().orElse(false)) {
            return HeldSession.after(state, session, service);
        }
        CaseState opened = act instanceof CrisisAlert alert
                ? state.opened(ClauseVersion.contractDay(alert.at().toInstant()), alert.by())
                : state;
        return verdict == Verdict.ALLOWED ? allowed(opened, act) : opened;
    }

    private static CaseState allowed(CaseState state, Act act) {
        if (act instanceof DerogationRequest request) {
            return state.with(request.beneficiary(), person -> person.withOpenRequest(true));
        }
        if (act instanceof DerogationDecision decision) {
            return state.with(
                    decision.beneficiary(),
                    person -> person.withOpenRequest(false).withGranted(person.granted() + decision.granted()));
        }
        if (act instanceof Orientation orientation) {
            boolean agreed = orientation.agreed().orElse(false);
            return agreed ? state.with(orientation.beneficiary(), person -> person.withOrientationAgreed(true)) : state;
        }
        if (act instanceof IdentityGiven given) {
            boolean agreed = given.agreed().orElse(false);
            return agreed ? state.with(given.beneficiary(), person -> person.withIdentityGiven(true)) : state;
        }
        if (act instanceof CrisisAlert) {
            return state.withAlerted(true);
        }
        return act instanceof CrisisDecision decision ? decision(state, decision) : state;
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
