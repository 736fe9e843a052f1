package org.ecoute.examples.bilan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedBreachesTest {
    private static final Instant LATER = Instant.parse("2021-01-31T12:00:00Z");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.ecoute.examples.bilan.synthetic.PlantedBreaches#all")
    void should_be_the_one_breach_that_the_audit_finds(PlantedBreach planted) {
        Assessment assessment = SchemeRules.bundled().assess(planted.caseFile(), LATER);

        assertThat(assessment.breaches())
                .as(planted.what())
                .extracting(Breach::clause, Breach::party)
                .containsExactly(Tuple.tuple(Optional.of(planted.clause()), planted.party()));
    }

    @Test
    void should_each_be_tagged_as_synthetic() {
        assertThat(PlantedBreaches.all())
                .hasSize(30)
                .allSatisfy(planted -> assertThat(planted.caseFile().tags()).containsExactly(Tag.of("synthetic")));
    }
}
