package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final String FILES = "samples/case-files.jsonl";
    private static final String KEPT = "samples/five-sessions.json";

    @Test
    void should_tell_one_case_file_a_line() {
        Run run = Run.of("assess", FILES, "--as-of", "2020-04-01T12:00:00+02:00", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"caseFile\":\"EXEMPLE-1\",\"asOf\":\"2020-04-01T12:00:00+02:00\",")
                                .contains("\"breaches\":[],"),
                        line -> assertThat(line)
                                .contains(
                                        "\"breaches\":[{\"clause\":\"IAPR-BLEU-12\",\"party\":\"PROVIDER\",\"act\":10}]")
                                .contains("{\"beneficiary\":\"B1\",\"kind\":\"SUPPORT\",\"held\":6,\"left\":0}"),
                        line -> assertThat(line)
                                .contains("\"due\":\"2020-02-04T10:00:00+01:00\",\"state\":\"LATE\","
                                        + "\"fulfilledAt\":\"2020-02-04T11:00:00+01:00\""));
    }

    @Test
    void should_end_with_0_without_breaches_and_take_a_case_file_of_many_lines() {
        Run run = Run.of("assess", KEPT, "--as-of", "2020-04-01", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void should_take_a_date_for_the_last_instant_of_the_day_in_paris() {
        assertThat(Run.of("assess", KEPT, "--as-of", "2020-02-04", "--format", "json")
                        .out())
                .contains("\"asOf\":\"2020-02-04T23:59:59.999999999+01:00\"");
        assertThat(Run.of("assess", KEPT, "--as-of", "2020-07-04", "--format", "json")
                        .out())
                .contains("\"asOf\":\"2020-07-04T23:59:59.999999999+02:00\"");
        assertThat(Run.of("assess", "--help", "--lang", "en").out().replaceAll("\\s+", " "))
                .contains("or a date, 2020-06-30, which means the last instant of that day in Paris");
    }

    @Test
    void should_ask_for_the_instant() {
        Run run = Run.of("assess", KEPT, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "ecoute: --as-of is missing: the instant whose state is asked for. Maybe --as-of 2020-06-30T");
    }

    @Test
    void should_offer_the_offset_that_is_missing() {
        assertThat(Run.of("assess", KEPT, "--as-of", "2020-07-04T10:00:00").err())
                .contains("lu «\u00a02020-07-04T10:00:00\u00a0»")
                .contains("Peut-être 2020-07-04T10:00:00+02:00");
        assertThat(Run.of("assess", KEPT, "--as-of", "2020-02-30").exitCode()).isEqualTo(2);
    }

    @Test
    void should_keep_bad_lines_aside_and_assess_the_others() throws IOException {
        String lines = "{\"id\":\"D 1\"}\n" + Files.readString(Path.of(FILES));

        Run run = Run.reading(lines, "assess", "-", "--as-of", "2020-04-01", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.err())
                .contains("entrée standard, ligne 1, colonne 7\u202f: id\u202f: lu \"D 1\".")
                .contains("entrée standard, ligne 1, colonne 1\u202f: service\u202f: lu rien.")
                .endsWith("ecoute: une ligne illisible, mise de côté\u202f; 3 dossiers traités.\n");
    }

    @Test
    void should_read_several_files_and_compressed_ones(@TempDir Path folder) throws IOException {
        Path compressed = folder.resolve("case-files.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(Path.of(FILES), out);
        }

        Run run = Run.of("assess", KEPT, compressed.toString(), "--as-of", "2020-04-01", "--format", "json");

        assertThat(run.lines()).hasSize(4);
    }

    @Test
    void should_not_call_it_kept_where_there_is_nothing() {
        Run run = Run.reading("\n\n", "assess", "-", "--as-of", "2020-04-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("ecoute: aucun dossier dans les fichiers donnés.\n");
    }
}
