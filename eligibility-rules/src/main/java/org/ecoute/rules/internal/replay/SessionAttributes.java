package org.ecoute.rules.internal.replay;

import static org.ecoute.model.casefile.SessionKind.EVALUATION;
import static org.ecoute.model.casefile.SessionKind.MANAGER_ADVICE;
import static org.ecoute.model.casefile.SessionKind.SUPPORT;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.replay.RecordedAttribute.Seen;
import org.ecoute.rules.question.GroupSessionQuestion;
import org.ecoute.rules.question.SessionQuestion;

/** The attributes that a session may lack: those that its own question is made of, and its outcomes, which last. */
final class SessionAttributes {
    private static final Seen COUNTER = seen("sessionsHeld");
    private static final Seen FACE_TO_FACE = seen("faceToFaceHeld");
    private static final Seen FIRST_EXCHANGE = seen("firstExchangeHeld");
    private static final Seen PLATFORM = seen("platformEvaluationHeld");
    private static final Seen ADVISED = seen("faceToFaceAdvised");
    private static final Seen SAME = seen("samePractitioner");
    private static final Seen TEAM = new Seen(GroupSessionQuestion.class, "teamAffected");

    static final List<RecordedAttribute<Session>> ALL = List.of(
            own(
                    "modality",
                    one -> one.modality().isEmpty(),
                    List.of(FACE_TO_FACE, PLATFORM),
                    (one, value) -> from(one).modality((Modality) value).build()),
            own(
                    "minutes",
                    one -> one.minutes().isEmpty(),
                    List.of(),
                    (one, value) -> from(one).minutes((Integer) value).build()),
            own(
                    "duringWorkingTime",
                    one -> one.duringWorkingTime().isEmpty(),
                    List.of(),
                    (one, value) -> from(one).duringWorkingTime((Boolean) value).build()),
            own(
                    "practitioner",
                    one -> one.practitioner().isEmpty(),
                    List.of(),
                    (one, value) -> from(one).practitioner((Practitioner) value).build()),
            own(
                    "mindfulnessTrained",
                    one -> one.mindfulnessTrained().isEmpty(),
                    List.of(),
                    (one, value) ->
                            from(one).mindfulnessTrained((Boolean) value).build()),
            own(
                    "place",
                    one -> one.place().isEmpty(),
                    List.of(),
                    (one, value) -> from(one).place((Place) value).build()),
            truth(
                    "practitionerId",
                    one -> one.practitionerId().isEmpty() && one.kind() == SUPPORT,
                    List.of(SAME),
                    List.of(SAME),
                    (one, same) -> from(one)
                            .practitionerId(same ? HeldSession.SAME_AS_OTHERS : HeldSession.SOMEBODY_ELSE)
                            .build()),
            truth(
                    "held",
                    one -> one.held().isEmpty() && one.kind() == SUPPORT,
                    List.of(),
                    List.of(COUNTER, FACE_TO_FACE),
                    (one, held) -> from(one).held(held).build()),
            truth(
                    "held",
                    one -> one.held().isEmpty() && one.kind() != SUPPORT && one.kind() != MANAGER_ADVICE,
                    List.of(),
                    List.of(FIRST_EXCHANGE, PLATFORM, ADVISED, TEAM),
                    (one, held) -> from(one).held(held).build()),
            truth(
                    "teamAffected",
                    one -> one.teamAffected().isEmpty() && couldFind(one),
                    List.of(),
                    List.of(TEAM),
                    (one, affected) -> from(one).teamAffected(affected).build()),
            truth(
                    "faceToFaceAdvised",
                    one -> one.faceToFaceAdvised().isEmpty() && couldFind(one),
                    List.of(),
                    List.of(ADVISED),
                    (one, advised) -> from(one).faceToFaceAdvised(advised).build()));

    static final AttributeType KIND = seen("kind").attribute();
    static final AttributeType MODALITY = seen("modality").attribute();

    private SessionAttributes() {}

    private static Seen seen(String name) {
        return new Seen(SessionQuestion.class, name);
    }

    private static RecordedAttribute<Session> own(
            String name, Predicate<Session> absent, List<Seen> lasts, BiFunction<Session, Object, Act> complete) {
        Seen own = seen(name);
        return new RecordedAttribute<>(name, Session.class, absent, own.attribute(), List.of(own), lasts, complete);
    }

    private static RecordedAttribute<Session> truth(
            String name,
            Predicate<Session> absent,
            List<Seen> sees,
            List<Seen> lasts,
            BiFunction<Session, Boolean, Act> complete) {
        return new RecordedAttribute<>(
                name,
                Session.class,
                absent,
                RecordedAttribute.TRUTH,
                sees,
                lasts,
                (one, value) -> complete.apply(one, (Boolean) value));
    }

    private static boolean couldFind(Session session) {
        return session.kind() == EVALUATION && session.held().orElse(true);
    }

    private static Session.Builder from(Session session) {
        return Session.builder().from(session);
    }
}
