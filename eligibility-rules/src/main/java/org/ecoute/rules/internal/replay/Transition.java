package org.ecoute.rules.internal.replay;

import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;

/**
 * What an act changes in the state. Sessions count once held, whatever their ruling; requests and grants count only if
 * their own ruling allowed them.
 */
final class Transition {
    private Transition() {}

    static CaseState after(CaseState state, Act act, ServiceId service, Verdict verdict) {
        boolean allowed = verdict == Verdict.ALLOWED;
        if (act instanceof Referral referral) {
            return referral(state, referral);
        }
        if (act instanceof CrisisAlert alert) {
            return state.opened(ClauseVersion.contractDay(alert.at().toInstant()), alert.by());
        }
        if (act instanceof Consent consent) {
            return state.with(
                    consent.beneficiary(),
                    person -> person.withConsent(
                            person.informed() || consent.informed().orElse(false),
                            consent.declined().orElse(person.declined())));
        }
        if (act instanceof Session session && session.held().orElse(false)) {
            return session(state, session, service);
        }
        if (act instanceof DerogationRequest request && allowed) {
            return state.with(request.beneficiary(), PersonState::withRequest);
        }
        if (act instanceof DerogationDecision decision && allowed) {
            return state.with(decision.beneficiary(), person -> person.withDecision(decision.granted()));
        }
        return state;
    }

    private static CaseState referral(CaseState state, Referral referral) {
        CaseState opened = state.opened(ClauseVersion.contractDay(referral.at().toInstant()), referral.by())
                .naming(Stream.concat(state.namedInReferral().stream(), referral.beneficiaries().stream())
                        .distinct()
                        .toList());
        for (BeneficiaryId beneficiary : referral.beneficiaries()) {
            opened = opened.with(
                    beneficiary,
                    person -> person.withConsent(
                            person.informed() || referral.informed().orElse(false),
                            referral.declined().orElse(person.declined())));
        }
        return opened;
    }

    private static CaseState session(CaseState state, Session session, ServiceId service) {
        if (session.kind() == SessionKind.SUPPORT) {
            return state.with(session.beneficiary(), person -> person.withSession(service));
        }
        boolean finding = session.kind() == SessionKind.EVALUATION
                && session.teamAffected().orElse(false);
        return finding ? state.withTeamAffected() : state;
    }
}
