package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.ecoute.model.person.Role;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.DerogationQuestion;
import org.ecoute.rules.question.DerogationStep;
import org.ecoute.rules.question.SessionQuestion;

/**
 * Keeps advice within reach: a derogation is advised only if the derogation rules would let somebody grant it, so that
 * nobody is sent to ask for more than the ceiling.
 */
final class Attainable {
    private final QuestionJudge judge;

    Attainable(QuestionJudge judge) {
        this.judge = judge;
    }

    boolean isAttainable(
            QuestionType type, AnyQuestion question, Map<AttributeType, Object> changes, LocalDate openedOn) {
        return !(question instanceof SessionQuestion session)
                || type.attribute("grantedByDerogation")
                        .map(changes::get)
                        .map(granted -> canGrant(session, (Integer) granted, openedOn))
                        .orElse(true);
    }

    private boolean canGrant(SessionQuestion session, int granted, LocalDate openedOn) {
        int more = granted - session.grantedByDerogation();
        return more > 0
                && Arrays.stream(Role.values())
                        .map(by -> new DerogationQuestion(
                                session.service(),
                                session.inForce(),
                                session.beneficiaryRole(),
                                DerogationStep.DECISION,
                                by,
                                more,
                                session.grantedByDerogation(),
                                0,
                                true))
                        .anyMatch(decision -> judge.allows(decision, openedOn));
    }
}
