package org.ecoute.compliance;

import java.util.List;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.CaseFile;

/**
 * What became of one vector, or of one case file of a log.
 *
 * @param id the vector's or the case file's identifier
 * @param sentence what it shows, for people
 * @param caseFile the acts in question
 * @param outcome what became of it
 * @param deviations why, where it is breached; empty otherwise
 */
public record CaseResult(
        String id, LocalText sentence, CaseFile caseFile, Outcome outcome, List<Deviation> deviations) {
    public CaseResult {
        deviations = List.copyOf(deviations);
    }
}
