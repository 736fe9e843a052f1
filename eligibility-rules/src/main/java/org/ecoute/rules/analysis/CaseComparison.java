package org.ecoute.rules.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.internal.analysis.AssessmentDifference;

/**
 * What an edit changes in recorded case files: assesses each under both packs and tells what differs. Thread-safe.
 *
 * @param older the rules before the edit
 * @param newer the rules after it
 */
public record CaseComparison(SchemeRules older, SchemeRules newer) {
    /** What differs about a case file at an instant, inclusive: rulings on its acts, its duties, what is left. */
    public List<CaseChange> changes(CaseFile caseFile, Instant asOf) {
        return new ArrayList<>(
                AssessmentDifference.of(caseFile, older.assess(caseFile, asOf), newer.assess(caseFile, asOf)));
    }
}
