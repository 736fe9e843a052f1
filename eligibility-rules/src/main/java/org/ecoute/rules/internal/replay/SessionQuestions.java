package org.ecoute.rules.internal.replay;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.question.SessionQuestion;

/** Makes the question about a session that is known, or about any session of a kind that might be planned. */
final class SessionQuestions {
    private static final int SOME_MINUTES = 45;
    private static final int SOME_HOUR = 12;

    /** Of each kind a session of which nothing else is known. */
    private static final Map<SessionKind, Session> ANY = Arrays.stream(SessionKind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind,
                    kind -> Session.builder()
                            .kind(kind)
                            .beneficiary(BeneficiaryId.of("anybody"))
                            .at(OffsetDateTime.MIN)
                            .build()));

    private SessionQuestions() {}

    static SessionQuestion about(Session session, PersonState person, ServiceId service, boolean inForce) {
        return about(session, hour(session.at(), person), person, service, inForce);
    }

    /** What can still be chosen of the session stands at any value. */
    static SessionQuestion aboutAny(SessionKind kind, PersonState person, ServiceId service, boolean inForce) {
        return about(Objects.requireNonNull(ANY.get(kind)), SOME_HOUR, person, service, inForce);
    }

    private static SessionQuestion about(
            Session session, int hour, PersonState person, ServiceId service, boolean inForce) {
        SupportHeld support = person.support(service);
        return new SessionQuestion(
                service.value(),
                inForce,
                person.role(),
                person.declined(),
                session.kind(),
                session.modality().orElse(Modality.TELEPHONE),
                session.place().orElse(Place.PROVIDER_PREMISES),
                session.minutes().orElse(SOME_MINUTES),
                hour,
                session.duringWorkingTime().orElse(false),
                session.practitioner().orElse(Practitioner.CLINICAL_PSYCHOLOGIST),
                HeldSession.samePractitioner(support, session),
                session.mindfulnessTrained().orElse(false),
                session.socialWorkerWished().orElse(true),
                !session.themes().isEmpty(),
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

    /** Mostly an act is recorded with the offset of its place of work, which then is the time that counts. */
    private static int hour(OffsetDateTime start, PersonState person) {
        ZoneOffset there = person.workRegion().zone().getRules().getOffset(start.toInstant());
        return start.withOffsetSameInstant(there).getHour();
    }
}
