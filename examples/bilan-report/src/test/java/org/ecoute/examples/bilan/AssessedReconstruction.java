package org.ecoute.examples.bilan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.reconstruction.CaseFileReconstruction;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.rules.SchemeRules;

/** The reconstructed case files with their assessments, worked out once for all tests. */
public final class AssessedReconstruction {
    private static final Instant AS_OF = Instant.parse("2021-01-15T17:00:00Z");

    private AssessedReconstruction() {}

    /** All of both lines. */
    public static List<AssessedCaseFile> all() {
        return Assessed.ALL;
    }

    private static final class Assessed {
        private static final List<AssessedCaseFile> ALL = assess();

        private Assessed() {}

        private static List<AssessedCaseFile> assess() {
            PublishedFigures figures = PublishedFigures.load();
            List<CaseFile> caseFiles = Stream.concat(
                            CaseFileReconstruction.numeroBleu(figures).stream(),
                            CaseFileReconstruction.numeroVert(figures).stream())
                    .toList();
            SchemeRules rules = SchemeRules.bundled();
            return caseFiles.stream()
                    .map(caseFile -> new AssessedCaseFile(caseFile, rules.assess(caseFile, AS_OF)))
                    .toList();
        }
    }
}
