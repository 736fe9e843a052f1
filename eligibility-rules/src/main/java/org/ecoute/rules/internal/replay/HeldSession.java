package org.ecoute.rules.internal.replay;

import java.util.HashMap;
import java.util.Map;
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
            PersonState held =
                    person.withSupportHeld(plus(person.supportHeld(), service, person.supportHeld(service) + 1));
            if (faceToFace(session)) {
                held = held.withFaceToFaceHeld(
                        plus(person.faceToFaceHeld(), service, person.faceToFaceHeld(service) + 1));
            }
            boolean open =
                    person.practitioner(service).map(SAME_AS_OTHERS::equals).orElse(true);
            return open && session.practitionerId().isPresent()
                    ? held.withPractitioners(plus(
                            person.practitioners(),
                            service,
                            session.practitionerId().get()))
                    : held;
        });
    }

    private static <V> Map<ServiceId, V> plus(Map<ServiceId, V> all, ServiceId service, V value) {
        Map<ServiceId, V> more = new HashMap<>(all);
        more.put(service, value);
        return more;
    }

    /** Whether a session is with the practitioner of the earlier ones, or the first. */
    static boolean samePractitioner(PersonState person, Session session, ServiceId service) {
        PractitionerId now = session.practitionerId().orElse(SAME_AS_OTHERS);
        return person.practitioner(service)
                .map(first -> first.equals(SAME_AS_OTHERS) || now.equals(SAME_AS_OTHERS) || now.equals(first))
                .orElse(true);
    }

    private static boolean faceToFace(Session session) {
        return session.modality().map(Modality.FACE_TO_FACE::equals).orElse(false);
    }
}
