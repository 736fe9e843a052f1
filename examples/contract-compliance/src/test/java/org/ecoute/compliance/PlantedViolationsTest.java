package org.ecoute.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlantedViolationsTest {
    private static final int LEAST = 25;

    @Test
    void should_find_each_planted_violation_and_name_its_clause() {
        List<Planted> planted = Planted.all();

        // each variant is played by one thread
        List<String> missed = planted.parallelStream()
                .filter(one -> !isFound(one))
                .map(Planted::toString)
                .toList();

        System.out.println("Planted violations found: " + (planted.size() - missed.size()) + " of " + planted.size());
        assertThat(planted).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(missed).isEmpty();
    }

    private static boolean isFound(Planted one) {
        return played(one).clauses().stream()
                .filter(clause -> clause.outcome() == Outcome.BREACHED)
                .anyMatch(clause -> clause.id().equals(Optional.of(one.clause())));
    }

    private static Conformity played(Planted planted) {
        Vectors vectors = Vectors.bundled()
                .only(vector -> vector.clauses().contains(planted.clause())
                        && planted.services()
                                .contains(vector.history().caseFile().service().value()));
        return Conformance.of(RememberingRules.RULES, vectors).run(planted.system());
    }
}
