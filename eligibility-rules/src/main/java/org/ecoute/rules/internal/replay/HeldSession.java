package org.ecoute.rules.internal.replay;

import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.PractitionerId;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.scheme.ServiceId;

/** What a session that was held changes: counters for support, gates for evaluation and listening. */
final class HeldSession {
    /** Stands for a practitioner who is not recorded and assumed to be the one of the other sessions. */
    static final PractitionerId SAME_AS_OTHERS = PractitionerId.of("same-as-others");

    /** Stands for a practitioner who is not recorded and assumed to be somebody else. */
    static final PractitionerId SOMEBODY_ELSE = PractitionerId.of("somebody-else");

    private HeldSession() {}

    static CaseState after(CaseState state, Session session, ServiceId service) {
        if (session.kind() == SessionKind.SUPPORT) {
            return support(state, session, service);
        }
        if (session.kind() == SessionKind.MANAGER_ADVICE) {
            return state;
        }
        if (session.kind() == SessionKind.LISTENING) {
            return state.with(session.beneficiary(), person -> person.withFirstExchangeHeld(true));
        }
        boolean advised = session.faceToFaceAdvised().orElse(false);
        CaseState after = state.with(
                session.beneficiary(),
                person -> person.withFirstExchangeHeld(true)
                        .withPlatformEvaluationHeld(person.platformEvaluationHeld() || !faceToFace(session))
                        .withFaceToFaceAdvised(person.faceToFaceAdvised() || advised));
        return session.teamAffected().orElse(false) ? after.withTeamAffected(true) : after;
    }

    private static CaseState support(CaseState state, Session session, ServiceId service) {
        return state.with(session.beneficiary(), person -> {
            SupportHeld before = person.support(service);
            boolean open = before.practitioner().map(SAME_AS_OTHERS::equals).orElse(true);
            SupportHeld held = new SupportHeld(
                    before.sessions() + 1,
                    before.faceToFace() + (faceToFace(session) ? 1 : 0),
                    open && session.practitionerId().isPresent() ? session.practitionerId() : before.practitioner());
            return person.with(service, held);
        });
    }

    /** Whether a session is with the practitioner of the earlier ones, or the first. */
    static boolean samePractitioner(SupportHeld before, Session session) {
        PractitionerId now = session.practitionerId().orElse(SAME_AS_OTHERS);
        return before.practitioner()
                .map(first -> first.equals(SAME_AS_OTHERS) || now.equals(SAME_AS_OTHERS) || now.equals(first))
                .orElse(true);
    }

    private static boolean faceToFace(Session session) {
        return session.modality().map(Modality.FACE_TO_FACE::equals).orElse(false);
    }
}
