package org.ecoute.rules.internal.replay;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.scheme.ServiceId;

/**
 * An act and all its trials.
 *
 * @param index its place in the case file's list
 * @param act the act as recorded
 * @param service its service
 * @param trials one for each completion of what is unknown, at least one
 */
record Judged(int index, Act act, ServiceId service, List<Trial> trials) {
    /** The answer, where there is no more than one question. */
    Optional<Answer> onlyAnswer() {
        return trials.size() == 1 && trials.get(0).answers().size() == 1
                ? Optional.of(trials.get(0).answers().get(0))
                : Optional.empty();
    }
}
