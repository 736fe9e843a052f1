package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
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

    private static final AttributeType GRANTS =
            SESSION.attribute("grantedByDerogation").orElseThrow();

    private final QuestionJudge judge;
    private final Spaces spaces;
    private final RuleCatalogue catalogue;

    Allowances(QuestionJudge judge, Spaces spaces, RuleCatalogue catalogue) {
        this.judge = judge;
        this.spaces = spaces;
        this.catalogue = catalogue;
    }

    /** How many more sessions of a kind; empty when no number is too many. */
    OptionalInt left(PersonState person, ServiceId service, LocalDate openedOn, SessionKind kind) {
        SessionQuestion now = new SessionQuestion(
                service.value(),
                catalogue.inForce(service, openedOn),
                person.role(),
                kind,
                Modality.TELEPHONE,
                Place.PROVIDER_PREMISES,
                false,
                person.homeInIleDeFrance(),
                person.sessionsHeld(service),
                person.granted());
        Space space = spaces.of(SESSION, service.value());
        List<AttributeType> free = SESSION.attributes().stream()
                .filter(one -> one.actionable() && !one.equals(GRANTS) && space.mentions(one))
                .toList();
        boolean counts = kind == SessionKind.SUPPORT;
        for (int more = 0; now.sessionsHeld() + more <= COUNTER.max(); more++) {
            SessionQuestion then =
                    (SessionQuestion) SESSION.with(now, Map.of(COUNTER, now.sessionsHeld() + (counts ? more : 0)));
            boolean allowed = Choices.of(SESSION, then, free, space).anyMatch(choice -> judge.allows(choice, openedOn));
            if (!allowed) {
                return OptionalInt.of(more);
            }
        }
        return OptionalInt.empty();
    }
}
