package org.ecoute.examples.bilan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.comparison.ComparisonReport;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.reconstruction.CaseFileReconstruction;
import org.ecoute.examples.bilan.reconstruction.QualisocialReconstruction;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Cube;
import org.ecoute.rules.SchemeRules;

/** The reconstructed case files with their assessments, worked out once for all tests. */
public final class AssessedReconstruction {
    private static final Instant AS_OF = Instant.parse("2021-01-15T17:00:00Z");
    private static final Instant AS_OF_QUALISOCIAL = Instant.parse("2021-10-15T16:00:00Z");

    private AssessedReconstruction() {}

    /** Those of the two lines of IAPR. */
    public static List<AssessedCaseFile> iapr() {
        return Assessed.IAPR;
    }

    /** Those of the listening line and the modules of Qualisocial. */
    public static List<AssessedCaseFile> qualisocial() {
        return Assessed.QUALISOCIAL;
    }

    /** All of them. */
    public static List<AssessedCaseFile> all() {
        return Stream.concat(iapr().stream(), qualisocial().stream()).toList();
    }

    /** What the job counts of all of them. */
    public static Compared compared() {
        Reports reports = new Reports(List.of());
        ComparisonReport comparison = new ComparisonReport();
        all().forEach(one -> {
            reports.add(one);
            comparison.add(one);
        });
        return new Compared(reports.cubes(), comparison);
    }

    /** Cubes and the comparison that goes with them. */
    public record Compared(List<Cube> cubes, ComparisonReport comparison) {}

    private static final class Assessed {
        private static final SchemeRules RULES = SchemeRules.bundled();
        private static final PublishedFigures FIGURES = PublishedFigures.load();
        private static final List<AssessedCaseFile> IAPR = assess(
                AS_OF, List.of(CaseFileReconstruction.numeroBleu(FIGURES), CaseFileReconstruction.numeroVert(FIGURES)));
        private static final List<AssessedCaseFile> QUALISOCIAL = assess(
                AS_OF_QUALISOCIAL,
                List.of(
                        QualisocialReconstruction.listening(FIGURES),
                        QualisocialReconstruction.carers(FIGURES),
                        QualisocialReconstruction.acuteStress(FIGURES)));

        private Assessed() {}

        private static List<AssessedCaseFile> assess(Instant asOf, List<List<CaseFile>> caseFiles) {
            return caseFiles.stream()
                    .flatMap(List::stream)
                    .map(caseFile -> new AssessedCaseFile(caseFile, RULES.assess(caseFile, asOf)))
                    .toList();
        }
    }
}
