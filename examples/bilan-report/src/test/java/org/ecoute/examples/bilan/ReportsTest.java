package org.ecoute.examples.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Reconciliation;
import org.junit.jupiter.api.Test;

class ReportsTest {
    @Test
    void should_count_each_convention_in_a_report_of_its_own() {
        assertThat(AssessedReconstruction.compared().cubes())
                .extracting(cube -> cube.spec().id(), Cube::caseFiles)
                .containsExactly(Tuple.tuple("iapr", 534L), Tuple.tuple("qualisocial", 174L));
    }

    @Test
    void should_add_up_in_every_table() {
        assertThat(AssessedReconstruction.compared().cubes()).allSatisfy(cube -> {
            Bilan bilan = cube.publish(DisclosurePolicy.internal());
            Reconciliation reconciliation = Reconciliation.of(bilan.tables());

            assertThat(reconciliation.discrepancies()).isEmpty();
            assertThat(reconciliation.unverifiable()).isEmpty();
            assertThat(reconciliation.holding()).hasSizeGreaterThan(50);
        });
    }
}
