package org.ecoute.rules.internal.replay;

import java.util.List;
import java.util.Map;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Verdict;

/**
 * An act judged under one completion of what is unknown.
 *
 * @param assumptions what was assumed, for the case file and for the act
 * @param act the act, completed
 * @param verdict the worst over the beneficiaries
 * @param answers one for each beneficiary, or one for the whole case file; none where nothing provides for such acts
 * @param created the duties that the act creates if this verdict holds
 */
record Trial(
        Map<MissingFact, Object> assumptions,
        Act act,
        Verdict verdict,
        List<Answer> answers,
        List<CreatedDuty> created) {
    /** The verdict of all; undetermined where they differ. */
    static Verdict verdict(List<Trial> trials) {
        Verdict first = trials.get(0).verdict;
        for (Trial trial : trials) {
            if (trial.verdict != first) {
                return Verdict.UNDETERMINED;
            }
        }
        return first;
    }
}
