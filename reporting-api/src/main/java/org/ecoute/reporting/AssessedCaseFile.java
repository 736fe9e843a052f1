package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;

/**
 * What a report counts: a case file and what the rules found about it. Only what had happened by the assessment's
 * instant is counted.
 *
 * @param caseFile what happened
 * @param assessment the same case file replayed up to an instant
 */
public record AssessedCaseFile(CaseFile caseFile, Assessment assessment) {
    /**
     * Checks that both are about the same case file.
     *
     * @throws InvalidValueException if the assessment is another case file's
     */
    public AssessedCaseFile {
        if (!caseFile.id().equals(assessment.caseFile())) {
            throw new InvalidValueException(
                    "assessment of case file " + caseFile.id(),
                    assessment.caseFile(),
                    "Maybe two lists were paired out of step: an assessment goes with the case file that it replays.");
        }
    }
}
