package org.ecoute.compliance;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;

/**
 * What a system answered and recorded when it played a history.
 *
 * @param answers one for each act that was played, in their order; fewer if the system stopped before
 * @param recorded the case file as it holds it at the end, its own acts among the others; beneficiaries are called as in the
 *     history. Empty if it cannot hand it out
 * @param duties the duties that it knows at the end; empty if it knows none of duties at all
 */
public record Played(List<Answer> answers, Optional<CaseFile> recorded, Optional<List<ToldDuty>> duties) {
    public Played {
        answers = List.copyOf(answers);
        duties = duties.map(List::copyOf);
    }

    /** Only answers: neither what was recorded nor duties. */
    public static Played answers(List<Answer> answers) {
        return new Played(answers, Optional.empty(), Optional.empty());
    }

    /** The system has no way to play this history: it counts as not covered. */
    public static Played notCovered() {
        return answers(List.of());
    }
}
