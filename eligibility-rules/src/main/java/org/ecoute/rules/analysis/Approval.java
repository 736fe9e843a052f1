package org.ecoute.rules.analysis;

import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ServiceId;

/**
 * That a change of rulings is meant. Approves exactly so many rulings: whatever changes beyond them is not approved.
 *
 * @param service where
 * @param question the kind of question
 * @param clause the clause whose rules say something else
 * @param from the old answer
 * @param to the new answer
 * @param rulings how many rulings of the space change so
 * @param because why, or where that was decided
 */
public record Approval(
        ServiceId service, String question, ClauseId clause, String from, String to, long rulings, String because) {
    /** Whether it speaks of this change, all of it. */
    public boolean approves(RulingChange change) {
        return service.equals(change.service())
                && question.equals(change.question())
                && clause.equals(change.clause())
                && from.equals(change.from())
                && to.equals(change.to())
                && rulings == change.questions();
    }
}
