package org.ecoute.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlantedViolationsTest {
    private static final int LEAST = 25;

    @Test
    void should_find_each_planted_violation_and_name_its_clause() {
        List<Planted> planted = Planted.all();

        List<String> missed = new ArrayList<>();
        for (Planted one : planted) {
            Conformity conformity = played(one);
            if (conformity.clauses().stream()
                    .filter(clause -> clause.outcome() == Outcome.BREACHED)
                    .noneMatch(clause -> clause.id().equals(Optional.of(one.clause())))) {
                missed.add(one.toString());
            }
        }

        System.out.println("Planted violations found: " + (planted.size() - missed.size()) + " of " + planted.size());
        assertThat(planted).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(missed).isEmpty();
    }

    private static Conformity played(Planted planted) {
        Vectors vectors = Vectors.bundled()
                .only(vector -> vector.clauses().contains(planted.clause())
                        && planted.services()
                                .contains(vector.history().caseFile().service().value()));
        return Conformance.of(RememberingRules.RULES, vectors).run(planted.system());
    }
}
