package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SdmxTest {
    private static final List<String> HEAD = Arrays.asList(head().split(",", -1));

    @Test
    void should_begin_with_the_columns_that_the_standard_asks_for() {
        assertThat(HEAD).startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION").doesNotHaveDuplicates();
        assertThat(HEAD).containsSubsequence("TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS");
    }

    @Test
    void should_name_every_observation_once() {
        List<List<String>> observations = observations(DisclosurePolicy.mask(11));

        assertThat(observations.stream().map(fields -> fields.subList(3, 11))).doesNotHaveDuplicates();
    }

    @Test
    void should_write_identifiers_and_periods_that_the_standard_allows() {
        assertThat(observations(DisclosurePolicy.internal())).allSatisfy(fields -> {
            assertThat(fields.subList(3, 10)).allMatch(code -> code.matches("[A-Za-z0-9_@$-]+"));
            assertThat(field(fields, "TIME_PERIOD"))
                    .matches("[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}/P([0-9]+Y)?([0-9]+M)?([0-9]+D)?");
        });
    }

    @Test
    void should_tell_suppressed_figures_by_one_code_without_a_value() {
        assertThat(observations(DisclosurePolicy.mask(11)))
                .filteredOn(fields -> field(fields, "OBS_STATUS").equals("Q"))
                .isNotEmpty()
                .allSatisfy(fields -> {
                    assertThat(field(fields, "OBS_VALUE")).isEmpty();
                    assertThat(field(fields, "CONF_STATUS")).isEqualTo("C");
                });
    }

    @Test
    void should_free_no_figure_of_a_report_that_is_not_proven_to_protect() {
        assertThat(observations(DisclosurePolicy.mask(11)))
                .noneMatch(fields -> field(fields, "CONF_STATUS").equals("F"));
        assertThat(observations(DisclosurePolicy.internal()))
                .allMatch(fields -> field(fields, "CONF_STATUS").equals("N"));
    }

    @Test
    void should_tell_zero_not_stated_and_not_available_apart() {
        List<List<String>> observations = observations(DisclosurePolicy.internal());

        assertThat(observations)
                .anyMatch(fields -> field(fields, "OBS_VALUE").equals("0")
                        && field(fields, "OBS_STATUS").equals("A"))
                .anyMatch(fields -> field(fields, "ROW").equals("_U"))
                .anyMatch(fields -> field(fields, "OBS_VALUE").isEmpty()
                        && field(fields, "OBS_STATUS").equals("O"));
    }

    private static List<List<String>> observations(DisclosurePolicy policy) {
        BilanSpec spec = BilanSpec.builder()
                .from(BilanSpec.bundled("iapr"))
                .coverage(Period.ofDays(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 12, 31)))
                .build();
        String text = BilanWriter.sdmx().toText(Fixtures.publish(spec, policy, RandomCaseFiles.of(7, 400)));
        List<List<String>> records = FiguresOf.records(text.getBytes(StandardCharsets.UTF_8));
        return records.subList(1, records.size());
    }

    private static String field(List<String> fields, String name) {
        return fields.get(HEAD.indexOf(name));
    }

    private static String head() {
        return BilanWriter.sdmx()
                .toText(Fixtures.publish(BilanSpec.bundled("iapr"), DisclosurePolicy.internal(), List.of()))
                .lines()
                .findFirst()
                .orElseThrow();
    }
}
