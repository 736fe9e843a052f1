package org.ecoute.rules.internal.replay;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.question.SessionQuestion;

/** Makes the question about a session that is known, or about any session of a kind that might be planned. */
final class SessionQuestions {
    private static final int SOME_MINUTES = 45;
    private static final int SOME_HOUR = 12;

    private SessionQuestions() {}

    static SessionQuestion about(Session session, PersonState person, ServiceId service, boolean inForce) {
        return about(session.kind(), Optional.of(session), person, service, inForce);
    }

    /** What can still be chosen of the session stands at any value. */
    static SessionQuestion aboutAny(SessionKind kind, PersonState person, ServiceId service, boolean inForce) {
        return about(kind, Optional.empty(), person, service, inForce);
    }

    private static SessionQuestion about(
            SessionKind kind, Optional<Session> session, PersonState person, ServiceId service, boolean inForce) {
        SupportHeld support = person.support(service);
        return new SessionQuestion(
                service.value(),
                inForce,
                person.role(),
                person.declined(),
                kind,
                session.flatMap(Session::modality).orElse(Modality.TELEPHONE),
                session.flatMap(Session::place).orElse(Place.PROVIDER_PREMISES),
                session.flatMap(Session::minutes).orElse(SOME_MINUTES),
                session.map(one -> hour(one.at(), person)).orElse(SOME_HOUR),
                session.flatMap(Session::duringWorkingTime).orElse(false),
                session.flatMap(Session::practitioner).orElse(Practitioner.CLINICAL_PSYCHOLOGIST),
                session.map(one -> HeldSession.samePractitioner(support, one)).orElse(true),
                session.flatMap(Session::mindfulnessTrained).orElse(false),
                session.flatMap(Session::socialWorkerWished).orElse(true),
                session.map(one -> !one.themes().isEmpty()).orElse(false),
                person.homeInIleDeFrance(),
                support.sessions(),
                support.faceToFace(),
                support.sessions() == 0,
                person.granted(),
                person.firstExchangeHeld(),
                person.platformEvaluationHeld(),
                person.faceToFaceAdvised(),
                person.orientationAgreed(),
                person.identityGiven());
    }

    private static int hour(OffsetDateTime start, PersonState person) {
        return start.toInstant().atZone(person.workRegion().zone()).getHour();
    }
}
