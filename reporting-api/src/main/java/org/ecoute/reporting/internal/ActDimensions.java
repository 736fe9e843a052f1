package org.ecoute.reporting.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Observation;

/** Characteristics of acts. */
final class ActDimensions {
    private ActDimensions() {}

    static List<Dimension> all() {
        return List.of(
                Dimension.of(
                        "act-type",
                        Texts.of("dimension.act-type"),
                        Members.of(ActType.values()),
                        (observation, codes) ->
                                observation.act().map(act -> act.type().name()).ifPresent(codes)),
                session(
                        "session-kind",
                        Members.of(SessionKind.values()),
                        session -> Optional.of(session.kind().name())),
                session(
                        "modality",
                        Members.of(Modality.values()),
                        session -> session.modality().map(Modality::name)),
                session(
                        "held",
                        Members.named("held", "TRUE", "FALSE"),
                        session -> session.held().map(held -> held ? "TRUE" : "FALSE")),
                session(
                        "interview-kind",
                        Members.named(
                                "interview-kind",
                                "MANAGER_ADVICE",
                                "SUPPORT_TELEPHONE",
                                "SUPPORT_FACE_TO_FACE",
                                "SUPPORT_OTHER",
                                "EVALUATION",
                                "LISTENING"),
                        ActDimensions::interviewKind),
                Dimension.of(
                        "mission-order",
                        Texts.of("dimension.mission-order"),
                        Members.named("mission-order", "AWAITED", "RETURNED"),
                        (observation, codes) -> missionOrder(observation).ifPresent(codes)),
                Dimension.of(
                        "group-session-kind",
                        Texts.of("dimension.group-session-kind"),
                        Members.of(GroupSessionKind.values()),
                        (observation, codes) -> groupSession(observation)
                                .map(group -> group.kind().name())
                                .ifPresent(codes)),
                Dimension.of(
                        "half-days-recorded",
                        Texts.of("dimension.half-days-recorded"),
                        Members.named("half-days-recorded", "TRUE", "FALSE"),
                        (observation, codes) -> groupSession(observation)
                                .map(group -> group.halfDays().isPresent() ? "TRUE" : "FALSE")
                                .ifPresent(codes)));
    }

    private static Dimension session(String id, List<Member> members, Function<Session, Optional<String>> coding) {
        return Dimension.of(
                id,
                Texts.of("dimension." + id),
                members,
                (observation, codes) -> session(observation).flatMap(coding).ifPresent(codes));
    }

    private static Optional<Session> session(Observation observation) {
        return observation.itsAct() instanceof Session session ? Optional.of(session) : Optional.empty();
    }

    private static Optional<GroupSession> groupSession(Observation observation) {
        return observation.itsAct() instanceof GroupSession group ? Optional.of(group) : Optional.empty();
    }

    /** Support is told apart by its means, as published; the other kinds are not. */
    private static Optional<String> interviewKind(Session session) {
        if (session.kind() != SessionKind.SUPPORT) {
            return Optional.of(session.kind().name());
        }
        return session.modality().map(modality -> switch (modality) {
            case TELEPHONE -> "SUPPORT_TELEPHONE";
            case FACE_TO_FACE -> "SUPPORT_FACE_TO_FACE";
            default -> "SUPPORT_OTHER";
        });
    }

    /** Only face-to-face sessions have one (IAPR-RPT-06); the same start, whatever the offset, is the same session. */
    private static Optional<String> missionOrder(Observation observation) {
        return session(observation)
                .filter(session -> session.modality().equals(Optional.of(Modality.FACE_TO_FACE)))
                .map(session -> observation.source().acts().stream().anyMatch(act -> isOrderOf(session, act))
                        ? "RETURNED"
                        : "AWAITED");
    }

    private static boolean isOrderOf(Session session, Act act) {
        return act instanceof MissionOrderReturned order && order.sessionAt().isEqual(session.at());
    }
}
