package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.Fixtures.agent;
import static org.ecoute.reporting.Fixtures.count;
import static org.ecoute.reporting.Fixtures.listening;

import java.util.List;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.OccupationCode;
import org.junit.jupiter.api.Test;

/** The bundled report for prevention. */
class PreventionSpecTest {
    private static final Period ALL = Period.parse("2021-01..2021-09");
    private static final String MARCH_DAY = "2021-03-02T10:00:00+01:00";

    @Test
    void should_show_use_by_occupation_and_risk_factors_for_prevention() {
        Beneficiary inspector = Beneficiary.builder()
                .from(agent("B1", "DIRECCTE"))
                .occupation(OccupationCode.of("INSPECTEUR"))
                .build();
        BilanSpec spec = BilanSpec.builder()
                .from(BilanSpec.bundled("prevention"))
                .putMembers(
                        "occupation",
                        List.of(Member.of(
                                "INSPECTEUR", BilanSpec.bundled("iapr").title())))
                .build();
        Bilan bilan = List.of(listening("D-1", MARCH_DAY, inspector)
                        .grounds("situation-de-conflit", "surcharge-de-travail")
                        .assessed())
                .stream()
                .collect(Cube.of(spec))
                .publish(DisclosurePolicy.internal());

        assertThat(bilan.table("prevention.occupations").count(ALL, "INSPECTEUR"))
                .isEqualTo(count(1));
        assertThat(bilan.table("prevention.factors").count(ALL, "rapports-sociaux-degrades"))
                .isEqualTo(count(1));
        assertThat(bilan.table("prevention.factors-by-occupation")
                        .cell(ALL, "INSPECTEUR", "intensite-et-temps-de-travail", Measure.COUNT))
                .isEqualTo(count(1));
    }
}
