package org.ecoute.rules.internal.replay;

import static org.ecoute.model.casefile.SessionKind.EVALUATION;
import static org.ecoute.model.casefile.SessionKind.MANAGER_ADVICE;
import static org.ecoute.model.casefile.SessionKind.SUPPORT;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.model.person.Role;
import org.ecoute.rules.internal.replay.RecordedAttribute.Seen;
import org.ecoute.rules.question.AlertQuestion;
import org.ecoute.rules.question.ContactQuestion;
import org.ecoute.rules.question.DutyQuestion;
import org.ecoute.rules.question.GroupSessionQuestion;
import org.ecoute.rules.question.IdentityQuestion;
import org.ecoute.rules.question.OrientationQuestion;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;

/**
 * The one list of attributes that acts may lack without a default: what is absent is unknown and is completed by every
 * value that the rules tell apart. Attributes with a default by a clause's reading (a refusal, a wish, a place on site)
 * are not here.
 */
final class RecordedAttributes {
    private static final Seen WORKING_TIME = session("duringWorkingTime");
    private static final Seen COUNTER = session("sessionsHeld");
    private static final Seen FACE_TO_FACE = session("faceToFaceHeld");
    private static final Seen FIRST_EXCHANGE = session("firstExchangeHeld");
    private static final Seen PLATFORM = session("platformEvaluationHeld");
    private static final Seen ADVISED = session("faceToFaceAdvised");
    private static final Seen AGREED = session("orientationAgreed");
    private static final Seen IDENTITY = session("identityGiven");
    private static final Seen SAME = session("samePractitioner");
    private static final Seen TEAM = new Seen(GroupSessionQuestion.class, "teamAffected");

    /** Reads truth values where the attribute that is seen counts something. */
    private static final Seen TRUTH = WORKING_TIME;

    private static final List<RecordedAttribute<?>> ALL = List.of(
            referral(
                    "grounds",
                    one -> one.grounds().isEmpty(),
                    "workGround",
                    (one, value) ->
                            from(one).addGrounds(anyGround((Boolean) value)).build()),
            referral(
                    "line",
                    RecordedAttributes::lineMatters,
                    "line",
                    (one, value) -> from(one).line((Line) value).build()),
            referral(
                    "channel",
                    one -> one.channel().isEmpty() && one.line().isEmpty(),
                    "channel",
                    (one, value) -> from(one).channel((Channel) value).build()),
            referral(
                    "companyCode",
                    one -> one.companyCode().isEmpty(),
                    "companyCode",
                    (one, value) -> from(one).companyCode((Boolean) value).build()),
            new RecordedAttribute<>(
                    "informed",
                    Referral.class,
                    one -> one.informed().isEmpty(),
                    TRUTH.attribute(),
                    List.of(),
                    List.of(new Seen(ContactQuestion.class, "informed"), new Seen(DutyQuestion.class, "informed")),
                    (one, value) -> from(one).informed((Boolean) value).build()),
            new RecordedAttribute<>(
                    "reached",
                    Contact.class,
                    one -> one.reached().isEmpty(),
                    TRUTH.attribute(),
                    List.of(),
                    List.of(new Seen(DutyQuestion.class, "informed")),
                    (one, value) ->
                            Contact.builder().from(one).reached((Boolean) value).build()),
            new RecordedAttribute<>(
                    "eventKind",
                    CrisisAlert.class,
                    one -> one.eventKind().isEmpty(),
                    new Seen(AlertQuestion.class, "eventKind").attribute(),
                    List.of(),
                    List.of(new Seen(AlertQuestion.class, "eventKind")),
                    (one, value) -> CrisisAlert.builder()
                            .from(one)
                            .eventKind((EventKind) value)
                            .build()),
            new RecordedAttribute<>(
                    "by",
                    Orientation.class,
                    one -> one.by().isEmpty(),
                    new Seen(OrientationQuestion.class, "by").attribute(),
                    List.of(new Seen(OrientationQuestion.class, "by")),
                    List.of(AGREED),
                    (one, value) ->
                            Orientation.builder().from(one).by((Role) value).build()),
            new RecordedAttribute<>(
                    "agreed",
                    Orientation.class,
                    one -> one.agreed().isEmpty(),
                    TRUTH.attribute(),
                    List.of(new Seen(OrientationQuestion.class, "agreed")),
                    List.of(AGREED),
                    (one, value) -> Orientation.builder()
                            .from(one)
                            .agreed((Boolean) value)
                            .build()),
            new RecordedAttribute<>(
                    "agreed",
                    IdentityGiven.class,
                    one -> one.agreed().isEmpty(),
                    TRUTH.attribute(),
                    List.of(new Seen(IdentityQuestion.class, "agreed")),
                    List.of(IDENTITY),
                    (one, value) -> IdentityGiven.builder()
                            .from(one)
                            .agreed((Boolean) value)
                            .build()),
            session(
                    "modality",
                    one -> one.modality().isEmpty(),
                    List.of(FACE_TO_FACE, PLATFORM),
                    (one, value) -> from(one).modality((Modality) value).build()),
            session(
                    "minutes",
                    one -> one.minutes().isEmpty(),
                    List.of(),
                    (one, value) -> from(one).minutes((Integer) value).build()),
            session(
                    "duringWorkingTime",
                    one -> one.duringWorkingTime().isEmpty(),
                    List.of(),
                    (one, value) -> from(one).duringWorkingTime((Boolean) value).build()),
            session(
                    "practitioner",
                    one -> one.practitioner().isEmpty(),
                    List.of(),
                    (one, value) -> from(one).practitioner((Practitioner) value).build()),
            session(
                    "mindfulnessTrained",
                    one -> one.mindfulnessTrained().isEmpty(),
                    List.of(),
                    (one, value) ->
                            from(one).mindfulnessTrained((Boolean) value).build()),
            session(
                    "place",
                    one -> one.place().isEmpty(),
                    List.of(),
                    (one, value) -> from(one).place((Place) value).build()),
            new RecordedAttribute<>(
                    "practitionerId",
                    Session.class,
                    one -> one.practitionerId().isEmpty() && one.kind() == SUPPORT,
                    TRUTH.attribute(),
                    List.of(SAME),
                    List.of(SAME),
                    (one, value) -> from(one)
                            .practitionerId((Boolean) value ? HeldSession.SAME_AS_OTHERS : HeldSession.SOMEBODY_ELSE)
                            .build()),
            outcome("held", one -> one.held().isEmpty() && one.kind() == SUPPORT, List.of(COUNTER, FACE_TO_FACE)),
            outcome(
                    "held",
                    one -> one.held().isEmpty() && one.kind() != SUPPORT && one.kind() != MANAGER_ADVICE,
                    List.of(FIRST_EXCHANGE, PLATFORM, ADVISED, TEAM)),
            new RecordedAttribute<>(
                    "teamAffected",
                    Session.class,
                    one -> one.teamAffected().isEmpty() && couldFind(one),
                    TRUTH.attribute(),
                    List.of(),
                    List.of(TEAM),
                    (one, value) -> from(one).teamAffected((Boolean) value).build()),
            new RecordedAttribute<>(
                    "faceToFaceAdvised",
                    Session.class,
                    one -> one.faceToFaceAdvised().isEmpty() && couldFind(one),
                    TRUTH.attribute(),
                    List.of(),
                    List.of(ADVISED),
                    (one, value) -> from(one).faceToFaceAdvised((Boolean) value).build()));

    private RecordedAttributes() {}

    static List<RecordedAttribute<?>> all() {
        return ALL;
    }

    private static Seen session(String name) {
        return new Seen(SessionQuestion.class, name);
    }

    /** A referral's ruling decides over the duties that it creates, so its attributes last. */
    private static RecordedAttribute<Referral> referral(
            String name, Predicate<Referral> absent, String seen, BiFunction<Referral, Object, Act> complete) {
        Seen own = new Seen(ReferralQuestion.class, seen);
        return new RecordedAttribute<>(
                name, Referral.class, absent, own.attribute(), List.of(own), List.of(own), complete);
    }

    private static RecordedAttribute<Session> session(
            String name, Predicate<Session> absent, List<Seen> lasts, BiFunction<Session, Object, Act> complete) {
        Seen own = session(name);
        return new RecordedAttribute<>(name, Session.class, absent, own.attribute(), List.of(own), lasts, complete);
    }

    private static RecordedAttribute<Session> outcome(String name, Predicate<Session> absent, List<Seen> lasts) {
        return new RecordedAttribute<>(
                name,
                Session.class,
                absent,
                TRUTH.attribute(),
                List.of(),
                lasts,
                (one, value) -> from(one).held((Boolean) value).build());
    }

    /** A line is meant where the channel is a line, or may be one. */
    private static boolean lineMatters(Referral referral) {
        return referral.line().isEmpty()
                && referral.channel().map(Channel.LINE::equals).orElse(true);
    }

    private static boolean couldFind(Session session) {
        return session.kind() == EVALUATION && session.held().orElse(true);
    }

    private static GroundCode anyGround(boolean ofWork) {
        return CodeLists.bundled().grounds().stream()
                .filter(ground -> ground.family() == (ofWork ? GroundFamily.WORK_DISTRESS : GroundFamily.PRIVATE))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Referral.Builder from(Referral referral) {
        return Referral.builder().from(referral);
    }

    private static Session.Builder from(Session session) {
        return Session.builder().from(session);
    }
}
