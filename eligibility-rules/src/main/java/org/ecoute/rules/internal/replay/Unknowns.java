package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ContactQuestion;
import org.ecoute.rules.question.DutyQuestion;
import org.ecoute.rules.question.GroupSessionQuestion;
import org.ecoute.rules.question.OrientationQuestion;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;

/** Which recorded attributes of an act are unknown and could matter: the one list of optional attributes. */
final class Unknowns {
    private final Spaces spaces;

    Unknowns(Spaces spaces) {
        this.spaces = spaces;
    }

    /** The unknown attributes of an act that some rule of the service mentions. */
    List<Unknown> of(Act act, ServiceId service) {
        Collector unknowns = new Collector(service);
        if (act instanceof Referral referral) {
            referral(referral, unknowns);
        } else if (act instanceof Session session) {
            session(session, unknowns);
        } else if (act instanceof Contact contact) {
            unknowns.addLasting(
                    contact.reached().isEmpty(),
                    "reached",
                    DutyQuestion.class,
                    "fulfilment",
                    (one, value) -> Contact.builder()
                            .from((Contact) one)
                            .reached((Boolean) value)
                            .build());
        } else if (act instanceof Orientation orientation) {
            orientation(orientation, unknowns);
        }
        return unknowns.found;
    }

    private static void referral(Referral referral, Collector unknowns) {
        unknowns.add(
                referral.grounds().isEmpty(),
                "grounds",
                ReferralQuestion.class,
                "workGround",
                (one, value) -> Referral.builder()
                        .from((Referral) one)
                        .addGrounds(anyGround((Boolean) value ? GroundFamily.WORK_DISTRESS : GroundFamily.PRIVATE))
                        .build());
        unknowns.addLasting(
                referral.informed().isEmpty(),
                "informed",
                ContactQuestion.class,
                "informed",
                (one, value) -> Referral.builder()
                        .from((Referral) one)
                        .informed((Boolean) value)
                        .build());
    }

    private static void session(Session session, Collector unknowns) {
        unknowns.add(
                session.modality().isEmpty(),
                "modality",
                SessionQuestion.class,
                "modality",
                (one, value) -> Session.builder()
                        .from((Session) one)
                        .modality((Modality) value)
                        .build());
        unknowns.add(
                session.place().isEmpty(),
                "place",
                SessionQuestion.class,
                "place",
                (one, value) -> Session.builder()
                        .from((Session) one)
                        .place((Place) value)
                        .build());
        unknowns.add(
                session.duringWorkingTime().isEmpty(),
                "duringWorkingTime",
                SessionQuestion.class,
                "duringWorkingTime",
                (one, value) -> Session.builder()
                        .from((Session) one)
                        .duringWorkingTime((Boolean) value)
                        .build());
        if (session.kind() == SessionKind.SUPPORT) {
            unknowns.addLasting(
                    session.held().isEmpty(), "held", SessionQuestion.class, "sessionsHeld", Unknowns::held);
        }
        if (session.kind() == SessionKind.EVALUATION && session.held().orElse(true)) {
            boolean couldFind = session.teamAffected().orElse(true);
            unknowns.addLasting(
                    session.teamAffected().isEmpty(),
                    "teamAffected",
                    GroupSessionQuestion.class,
                    "teamAffected",
                    (one, value) -> Session.builder()
                            .from((Session) one)
                            .teamAffected((Boolean) value)
                            .build());
            unknowns.addLasting(
                    session.held().isEmpty() && couldFind,
                    "held",
                    GroupSessionQuestion.class,
                    "teamAffected",
                    Unknowns::held);
        }
    }

    private static void orientation(Orientation orientation, Collector unknowns) {
        unknowns.add(
                orientation.by().isEmpty(),
                "by",
                OrientationQuestion.class,
                "by",
                (one, value) -> Orientation.builder()
                        .from((Orientation) one)
                        .by((Role) value)
                        .build());
        unknowns.add(
                orientation.agreed().isEmpty(),
                "agreed",
                OrientationQuestion.class,
                "agreed",
                (one, value) -> Orientation.builder()
                        .from((Orientation) one)
                        .agreed((Boolean) value)
                        .build());
    }

    private static Act held(Act session, Object value) {
        return Session.builder().from((Session) session).held((Boolean) value).build();
    }

    private static GroundCode anyGround(GroundFamily family) {
        return CodeLists.bundled().grounds().stream()
                .filter(ground -> ground.family() == family)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Takes what is absent if the service's rules mention the attribute that it is read into. */
    private final class Collector {
        private final ServiceId service;
        private final List<Unknown> found = new ArrayList<>();

        Collector(ServiceId service) {
            this.service = service;
        }

        void add(
                boolean absent,
                String recorded,
                Class<? extends AnyQuestion> question,
                String attribute,
                BiFunction<Act, Object, Act> complete) {
            add(absent, recorded, question, attribute, complete, false);
        }

        void addLasting(
                boolean absent,
                String recorded,
                Class<? extends AnyQuestion> question,
                String attribute,
                BiFunction<Act, Object, Act> complete) {
            add(absent, recorded, question, attribute, complete, true);
        }

        private void add(
                boolean absent,
                String recorded,
                Class<? extends AnyQuestion> question,
                String attribute,
                BiFunction<Act, Object, Act> complete,
                boolean lasting) {
            Space space = spaces.of(question, service.value());
            AttributeType type = Vocabulary.of(question).attribute(attribute).orElseThrow();
            if (absent && space.mentions(type)) {
                // what lasts is a truth value, whatever the rules make of it (a counter goes up or not)
                List<Object> values = lasting ? List.of(true, false) : space.values(type);
                found.add(new Unknown(recorded, values, complete, lasting));
            }
        }
    }
}
