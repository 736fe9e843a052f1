package org.ecoute.examples.national.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.Entry;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.Rejection;
import org.junit.jupiter.api.Test;

class CaseLoadTest {
    private static final CaseLoad LOAD = CaseLoad.ofSeed(1);

    @Test
    void should_make_the_same_case_files_from_the_same_seed_in_any_order() {
        List<CaseFile> whole = LOAD.caseFiles(0, 50).toList();

        assertThat(CaseLoad.ofSeed(1).caseFiles(25, 25)).containsExactlyElementsOf(whole.subList(25, 50));
        assertThat(CaseLoad.ofSeed(2).caseFile(0)).isNotEqualTo(whole.get(0));
    }

    @Test
    void should_say_of_each_case_file_that_it_is_made_up() {
        assertThat(LOAD.caseFiles(0, 200))
                .allSatisfy(one -> assertThat(one.tags()).contains(CaseLoad.SYNTHETIC));
    }

    @Test
    void should_spread_over_services_as_published() {
        Map<String, Long> services = LOAD.caseFiles(0, 20_000)
                .collect(Collectors.groupingBy(one -> one.service().value(), Collectors.counting()));

        assertThat(services.get("iapr-numero-bleu")).isCloseTo(20_000L * 397 / 689, Percentage.withPercentage(5));
        assertThat(services.get("iapr-numero-vert")).isCloseTo(20_000L * 137 / 689, Percentage.withPercentage(5));
        assertThat(services.get("qualisocial-ecoute")).isCloseTo(20_000L * 155 / 689, Percentage.withPercentage(5));
    }

    @Test
    void should_have_some_ten_acts_a_case_file() {
        double acts = LOAD.caseFiles(0, 2_000)
                .mapToInt(one -> one.acts().size())
                .average()
                .orElse(0);

        assertThat(acts).isBetween(9.0, 13.0);
    }

    @Test
    void should_write_lines_that_are_read_back_but_for_the_damaged_ones() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CaseLoadFile(LOAD, 0, 100, 50_000).write(bytes, written -> {});
        List<CaseFile> accepted = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();

        try (var entries = JsonReader.caseFiles().lines("load", new ByteArrayInputStream(bytes.toByteArray()))) {
            entries.forEach((Entry<CaseFile> entry) -> entry.either(accepted::add, rejected::add));
        }

        assertThat(rejected).hasSize(5);
        assertThat(accepted)
                .hasSize(95)
                .allSatisfy(one -> assertThat(
                                LOAD.caseFile(Long.parseLong(one.id().value().substring(2))))
                        .isEqualTo(one));
    }
}
