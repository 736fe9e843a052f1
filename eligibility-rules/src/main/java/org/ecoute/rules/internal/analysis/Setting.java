package org.ecoute.rules.internal.analysis;

import java.time.LocalDate;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;

/**
 * What is fixed while all else of a question varies.
 *
 * @param service the service that is asked
 * @param openedOn a day that stands for all days of opening under the same versions of the clauses
 * @param inForce whether the service is in force for case files opened then
 * @param type the kind of question
 */
record Setting(ServiceId service, LocalDate openedOn, boolean inForce, QuestionType type) {
    /** What is left of a condition in this setting. */
    Condition rest(Condition condition) {
        Condition ofService = Residual.given(condition, attribute("service"), service.value());
        return Residual.given(ofService, attribute("inForce"), inForce);
    }

    private AttributeType attribute(String name) {
        return type.attribute(name).orElseThrow();
    }
}
