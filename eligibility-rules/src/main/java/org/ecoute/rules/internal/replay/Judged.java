package org.ecoute.rules.internal.replay;

import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.scheme.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * An act and all its trials.
 *
 * @param index its place in the case file's list
 * @param act the act as recorded
 * @param service its service
 * @param trials one for each completion of what is unknown, at least one
 */
record Judged(int index, Act act, ServiceId service, List<Trial> trials) {
    /** The answer, where there is one question, mostly because nothing is unknown and beneficiaries are alike; else null. */
    @Nullable Answer onlyAnswer() {
        List<Answer> answers = trials.get(0).answers();
        boolean one = trials.size() == 1 && !answers.isEmpty();
        for (int i = 1; i < answers.size() && one; i++) {
            one = answers.get(i).question().equals(answers.get(0).question());
        }
        return one ? answers.get(0) : null;
    }
}
