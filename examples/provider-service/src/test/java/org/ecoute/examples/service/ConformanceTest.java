package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.ecoute.compliance.CaseResult;
import org.ecoute.compliance.ClauseResult;
import org.ecoute.compliance.Conformance;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.Outcome;
import org.ecoute.compliance.Vector;
import org.ecoute.compliance.Vectors;
import org.ecoute.compliance.report.ConformityReport;
import org.ecoute.model.Language;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;

/** The conformance kit against the service, by its REST interface. */
class ConformanceTest {
    /** Of each clause: over HTTP and a database each vector takes many requests. All of them in a soak run. */
    private static final int VECTORS_OF_A_CLAUSE = Boolean.getBoolean("ecoute.soak") ? Integer.MAX_VALUE : 6;

    @Test
    void should_keep_the_contract_clause_by_clause() {
        SetClock clock = new SetClock("2020-03-02T08:00:00Z");
        try (RunningService service = RunningService.start(TestDatabase.fresh(), clock)) {
            Conformance conformance = Conformance.of(SchemeRules.bundled(), some());

            Conformity conformity = conformance.run(new ServiceUnderTest(service, clock));

            ConformityReport.of(conformity, Language.FRENCH).writeInto(Path.of("target", "conformity"));
            long covered = conformity.clauses().stream()
                    .filter(clause -> clause.outcome() != Outcome.NOT_COVERED)
                    .count();
            System.out.println(
                    "Conformity of the service: " + conformance.vectors().all().size() + " vectors, "
                            + conformity.clauses().size() + " clauses, " + covered + " covered, "
                            + conformity.count(Outcome.BREACHED) + " breached");
            assertThat(conformity.clauses())
                    .flatExtracting(ClauseResult::cases)
                    .flatExtracting(CaseResult::deviations)
                    .extracting(Deviation::message)
                    .isEmpty();
            assertThat(conformity.count(Outcome.KEPT))
                    .isGreaterThan(conformity.clauses().size() / 2);
        }
    }

    private static Vectors some() {
        Map<ClauseId, Integer> taken = new HashMap<>();
        return Vectors.bundled()
                .only((Vector vector) -> taken.merge(vector.clause(), 1, Integer::sum) <= VECTORS_OF_A_CLAUSE);
    }
}
