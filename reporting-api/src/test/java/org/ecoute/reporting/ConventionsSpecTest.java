package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.Fixtures.agent;
import static org.ecoute.reporting.Fixtures.listening;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled report that compares conventions. */
class ConventionsSpecTest {
    private static final Period ALL = Period.parse("2021-01..2021-09");
    private static final String TOTAL = Member.TOTAL.code();
    private static final String MARCH_DAY = "2021-03-02T10:00:00+01:00";

    @Test
    void should_compare_conventions_by_the_month() {
        Bilan bilan = List.of(
                        Fixtures.vert("V-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                                .assessed(),
                        listening("D-1", MARCH_DAY, agent("B1", "ARS")).assessed())
                .stream()
                .collect(Cube.of(BilanSpec.bundled("conventions")))
                .publish(DisclosurePolicy.internal());

        Table table = bilan.table("conventions.requests");
        assertThat(table.cell(Period.year(2020), "iapr", TOTAL, Measure.MONTHLY_AVERAGE))
                .isEqualTo(new Cell.Average(new BigDecimal("0.1")));
        assertThat(table.cell(ALL, "iapr", TOTAL, Measure.EVOLUTION))
                .isEqualTo(new Cell.Evolution(new BigDecimal("-100.0")));
        assertThat(table.cell(ALL, "qualisocial", TOTAL, Measure.EVOLUTION)).isEqualTo(new Cell.NotAvailable());
    }
}
