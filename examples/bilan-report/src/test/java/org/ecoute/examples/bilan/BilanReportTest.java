package org.ecoute.examples.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.reporting.BilanSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BilanReportTest {
    private static final Path PLANTED = Path.of("case-files/synthetic/planted-breaches.jsonl");
    private static final Path CARERS = Path.of("case-files/reconstructed/qualisocial-proche-aidant.jsonl");

    @TempDir
    Path folder;

    @Test
    void should_write_the_report_and_tell_the_written_paths() {
        CommandLineRun run = CommandLineRun.of(PLANTED, "--out", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(Path::of))
                .containsExactly(
                        folder.resolve("bilan.html"),
                        folder.resolve("bilan.pdf"),
                        folder.resolve("bilan.xlsx"),
                        folder.resolve("bilan.csv"),
                        folder.resolve("bilan.json"),
                        folder.resolve("bilan.sdmx.csv"),
                        folder.resolve("rapprochement.html"),
                        folder.resolve("manquements.csv"))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void should_write_a_report_for_each_convention_as_of_its_own_last_act() throws IOException {
        CommandLineRun run = CommandLineRun.of(PLANTED, CARERS, "--out", folder, "--progress");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(Path::of))
                .containsSubsequence(
                        folder.resolve("bilan.html"),
                        folder.resolve("bilan-qualisocial.html"),
                        folder.resolve("bilan-qualisocial.csv"),
                        folder.resolve("bilan-qualisocial.json"),
                        folder.resolve("rapprochement.html"));
        assertThat(Files.readAllLines(folder.resolve("manquements.csv"))).hasSize(31);
        assertThat(folder.resolve("bilan-qualisocial.json")).content().contains("\"asOf\" : \"2021-");
    }

    @Test
    void should_list_each_breach_with_clause_party_and_reason() throws IOException {
        CommandLineRun.of(PLANTED, "--out", folder);

        List<String> breaches = Files.readAllLines(folder.resolve("manquements.csv"));
        assertThat(breaches).hasSize(31).first().asString().startsWith("dossier;dispositif;");
        assertThat(breaches)
                .anyMatch(line -> line.startsWith("S-BLEU-09;iapr-numero-bleu;synthetic;IAPR-BLEU-12;Prestataire;"));
    }

    @Test
    void should_write_the_formats_that_are_asked_for() {
        CommandLineRun run = CommandLineRun.of(PLANTED, "--out", folder, "--format", "sdmx,html");

        assertThat(run.out().lines().map(Path::of))
                .startsWith(folder.resolve("bilan.html"), folder.resolve("bilan.sdmx.csv"));
        assertThat(folder.resolve("bilan.pdf")).doesNotExist();
    }

    @Test
    void should_write_further_reports_by_name_and_from_files() throws IOException {
        Path own = folder.resolve("mon-bilan.yaml");
        Files.writeString(
                own,
                BilanSpec.bundled("conventions")
                        .toYaml(Language.FRENCH)
                        .replace("bilan: conventions", "bilan: mon-bilan"));

        CommandLineRun run =
                CommandLineRun.of(PLANTED, CARERS, "--out", folder, "--format", "csv", "--spec", "prevention," + own);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(Path::of))
                .contains(folder.resolve("prevention.csv"), folder.resolve("mon-bilan.csv"));
        assertThat(folder.resolve("mon-bilan.csv")).content().contains("conventions.requests");
    }

    @Test
    void should_tell_the_errors_of_all_tables_of_a_specification_with_their_places() throws IOException {
        Path wrong = folder.resolve("faux.yaml");
        Files.writeString(
                wrong,
                BilanSpec.bundled("conventions")
                        .toYaml(Language.FRENCH)
                        .replaceFirst("compte: conventions\\.duties", "compte: conventions.dutys")
                        .replaceFirst("compte: conventions\\.contacts", "compte: conventions.contact"));

        CommandLineRun run = CommandLineRun.of(PLANTED, "--out", folder, "--spec", wrong);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> line.startsWith(wrong + ":")))
                .as(run.err())
                .hasSize(2)
                .anyMatch(line -> line.contains("conventions.dutys"))
                .anyMatch(line -> line.contains("conventions.contact"));
    }

    @Test
    void should_refuse_a_format_that_it_does_not_know() {
        CommandLineRun run = CommandLineRun.of(PLANTED, "--out", folder, "--format", "docx");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("docx", "PDF");
    }

    @Test
    void should_audit_as_of_the_given_instant() throws IOException {
        CommandLineRun.of(PLANTED, "--out", folder, "--as-of", "2020-02-03T12:00:00+01:00");

        assertThat(folder.resolve("manquements.csv")).content().doesNotContain("S-BLEU-05");
    }

    @Test
    void should_keep_bad_lines_aside_report_them_and_go_on() throws IOException {
        Path mixed = folder.resolve("mixed.jsonl");
        Files.writeString(mixed, Files.readString(PLANTED) + "{\"id\":\"X-1\",\"service\":12}\n");

        CommandLineRun run = CommandLineRun.of(mixed, "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mixed.jsonl, ligne 31, colonne").contains("service");
        assertThat(folder.resolve("out/rejected.jsonl")).hasContent("{\"id\":\"X-1\",\"service\":12}");
        assertThat(folder.resolve("out/bilan.html")).isNotEmptyFile();
    }

    @Test
    void should_leave_no_rejected_lines_from_an_earlier_run() throws IOException {
        Files.writeString(folder.resolve("rejected.jsonl"), "old");

        CommandLineRun.of(PLANTED, "--out", folder);

        assertThat(folder.resolve("rejected.jsonl")).doesNotExist();
    }

    @Test
    void should_refuse_a_file_that_is_not_there_before_any_work() {
        CommandLineRun run = CommandLineRun.of(PLANTED, folder.resolve("none.jsonl"), "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("none.jsonl").contains("Peut-être");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void should_refuse_input_without_a_readable_case_file() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");

        CommandLineRun run = CommandLineRun.of(empty, "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("empty.jsonl");
    }

    @Test
    void should_tell_what_is_wrong_where_no_case_file_is_readable() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":\"X 1\"}\n");

        CommandLineRun run = CommandLineRun.of(bad, "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("bad.jsonl, ligne 1, colonne")
                .contains("X 1")
                .contains("Aucun dossier lisible");
    }

    @Test
    void should_refuse_a_folder_that_is_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        CommandLineRun run = CommandLineRun.of(PLANTED, "--out", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file.toString()).contains("--out");
    }

    @Test
    void should_ask_for_what_is_missing() {
        assertThat(CommandLineRun.of().exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of(PLANTED).err()).contains("--out DIR");
        assertThat(CommandLineRun.of(PLANTED, "--out", folder, "--policy", "none")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void should_help_in_french_and_on_demand_in_english() {
        assertThat(CommandLineRun.of("--help").out()).contains("CASEFILES").contains("Codes de sortie");
        assertThat(CommandLineRun.of("--help", "--lang", "en").out()).contains("Exit codes");
    }

    @Test
    void should_tell_progress_in_plain_lines_where_asked() {
        CommandLineRun run = CommandLineRun.of(PLANTED, "--out", folder, "--progress", "--lang", "en");

        assertThat(run.err())
                .contains("30 case files counted, 30 breaches, 0 lines kept aside")
                .doesNotContain("\r");
    }
}
