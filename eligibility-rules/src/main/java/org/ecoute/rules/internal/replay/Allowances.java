package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.SessionQuestion;

/**
 * How many more sessions the rules allow: found by asking them, with the counter one higher each time and everything
 * that can still be chosen at any value, until no choice is allowed. No number of any clause is known here.
 */
final class Allowances {
    private static final QuestionType SESSION = Vocabulary.of(SessionQuestion.class);
    private static final AttributeType COUNTER =
            SESSION.attribute("sessionsHeld").orElseThrow();

    private static final AttributeType FACE_TO_FACE =
            SESSION.attribute("faceToFaceHeld").orElseThrow();
    private static final AttributeType FIRST = SESSION.attribute("firstSession").orElseThrow();
    private static final AttributeType GRANTS =
            SESSION.attribute("grantedByDerogation").orElseThrow();

    private final QuestionJudge judge;
    private final Spaces spaces;
    private final ServiceDates dates;

    Allowances(QuestionJudge judge, Spaces spaces, ServiceDates dates) {
        this.judge = judge;
        this.spaces = spaces;
        this.dates = dates;
    }

    /** How many more sessions of each kind; empty when no number is too many. */
    Map<SessionKind, OptionalInt> left(PersonState person, ServiceId service, LocalDate openedOn) {
        SessionQuestion any = any(SessionKind.SUPPORT, person, service, openedOn);
        // the kinds differ in nothing else, so one key serves them all
        return judge.left(any, openedOn, () -> {
            Map<SessionKind, OptionalInt> left = new EnumMap<>(SessionKind.class);
            for (SessionKind kind : SessionKind.values()) {
                left.put(kind, counted(any(kind, person, service, openedOn), openedOn));
            }
            return left;
        });
    }

    /** How many more support sessions. */
    OptionalInt supportLeft(PersonState person, ServiceId service, LocalDate openedOn) {
        return judge.isWatched()
                ? counted(any(SessionKind.SUPPORT, person, service, openedOn), openedOn)
                : left(person, service, openedOn).getOrDefault(SessionKind.SUPPORT, OptionalInt.empty());
    }

    private SessionQuestion any(SessionKind kind, PersonState person, ServiceId service, LocalDate openedOn) {
        return SessionQuestions.aboutAny(kind, person, service, dates.inForce(service, openedOn));
    }

    private OptionalInt counted(SessionQuestion now, LocalDate openedOn) {
        Space space = spaces.of(SESSION, now.service());
        List<AttributeType> free = SESSION.attributes().stream()
                .filter(one -> one.actionable() && !one.equals(GRANTS) && space.mentions(one))
                .toList();
        for (int more = 0; more == 0 || now.sessionsHeld() + more <= COUNTER.max(); more++) {
            SessionQuestion then = after(now, now.kind() == SessionKind.SUPPORT ? more : 0);
            boolean allowed = Choices.of(SESSION, then, free, space).anyMatch(choice -> judge.allows(choice, openedOn));
            if (!allowed) {
                return OptionalInt.of(more);
            }
        }
        return OptionalInt.empty();
    }

    /** So many support sessions later, all held in the way that the caps count. */
    private static SessionQuestion after(SessionQuestion now, int more) {
        return (SessionQuestion) SESSION.with(
                now,
                Map.of(
                        COUNTER, now.sessionsHeld() + more,
                        FACE_TO_FACE, now.faceToFaceHeld() + more,
                        FIRST, now.firstSession() && more == 0));
    }
}
