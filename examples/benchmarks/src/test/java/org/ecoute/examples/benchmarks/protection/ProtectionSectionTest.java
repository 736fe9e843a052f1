package org.ecoute.examples.benchmarks.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecoute.examples.benchmarks.report.Effort;
import org.ecoute.examples.benchmarks.report.Row;
import org.junit.jupiter.api.Test;

class ProtectionSectionTest {
    @Test
    void should_tell_time_masked_figures_and_persons_of_each_report() {
        List<Row> rows = new ProtectionSection().measure(Effort.QUICK);

        assertThat(rows)
                .extracting(Row::what)
                .filteredOn(what -> what.startsWith("iapr, "))
                .hasSize(3);
        assertThat(rows).allSatisfy(row -> assertThat(row.figure().value()).isPositive());
        assertThat(rows).filteredOn(row -> row.goal().isPresent()).hasSize(3);
    }
}
