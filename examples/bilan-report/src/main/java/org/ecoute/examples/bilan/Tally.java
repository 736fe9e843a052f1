package org.ecoute.examples.bilan;

import java.util.List;
import org.ecoute.examples.bilan.comparison.ComparisonReport;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.BilanSpec;

/**
 * All that the job counts. Each thread has its own, and they add up. Not thread-safe.
 *
 * @param reports for the written reports
 * @param comparison for the comparison with the published figures
 */
record Tally(Reports reports, ComparisonReport comparison) {
    /**
     * Nothing is counted yet.
     *
     * @param specs of reports beside those of the conventions
     */
    static Tally empty(List<BilanSpec> specs) {
        return new Tally(new Reports(specs), new ComparisonReport());
    }

    void add(AssessedCaseFile assessed) {
        reports.add(assessed);
        comparison.add(assessed);
    }

    /** The sum of both. */
    Tally merge(Tally other) {
        return new Tally(reports.merge(other.reports), comparison.merge(other.comparison));
    }
}
