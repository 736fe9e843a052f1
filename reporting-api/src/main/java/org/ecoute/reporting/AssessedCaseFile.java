package org.ecoute.reporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Cancellation;
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

    /** The acts that had happened by the assessment's instant and that no cancellation had withdrawn by then. */
    public List<Act> acts() {
        for (Act act : caseFile.acts()) {
            if (!counts(act)) {
                return counting();
            }
        }
        return caseFile.acts();
    }

    private boolean happened(Act act) {
        return !act.at().isAfter(assessment.asOf());
    }

    /** Where every act is like that, as in most case files, all of them count. */
    private boolean counts(Act act) {
        return happened(act) && act.type() != ActType.CANCELLATION;
    }

    private List<Act> counting() {
        List<Act> happened = caseFile.acts().stream().filter(this::happened).toList();
        Set<ActId> cancelled = happened.stream()
                .filter(Cancellation.class::isInstance)
                .map(act -> ((Cancellation) act).of())
                .collect(Collectors.toSet());
        return happened.stream()
                .filter(act -> act.id().map(id -> !cancelled.contains(id)).orElse(true))
                .toList();
    }
}
