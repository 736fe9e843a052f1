package org.ecoute.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceSystemTest {
    @Test
    void should_find_nothing_in_a_system_that_keeps_the_contract() {
        Conformity conformity =
                Conformance.of(RememberingRules.RULES, Vectors.bundled()).run(new ReferenceSystem());

        assertThat(conformity.clauses())
                .flatExtracting(clause -> clause.cases(Outcome.BREACHED))
                .flatExtracting(CaseResult::deviations)
                .extracting(Deviation::message)
                .isEmpty();
        assertThat(conformity.count(Outcome.KEPT))
                .isEqualTo(conformity.clauses().size());
    }
}
