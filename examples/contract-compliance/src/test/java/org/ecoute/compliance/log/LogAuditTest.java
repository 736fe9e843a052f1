package org.ecoute.compliance.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ecoute.compliance.ClauseResult;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.LateRecord;
import org.ecoute.compliance.Outcome;
import org.ecoute.model.Language;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogAuditTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path JOURNAL = SAMPLES.resolve("journal.csv");
    private static final Instant AS_OF = Instant.parse("2020-12-31T22:59:59Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_find_what_the_log_shows_and_name_the_clause() {
        Conformity conformity = audit(JOURNAL);

        assertThat(breached(conformity))
                .containsEntry("IAPR-BLEU-02", List.of("D-6"))
                .containsEntry("IAPR-BLEU-09", List.of("D-2", "D-3"))
                .containsEntry("IAPR-BLEU-11", List.of("D-4"))
                .containsEntry("IAPR-BLEU-12", List.of("D-4"));
    }

    @Test
    void should_tell_due_and_actual_instants_over_the_change_of_clocks() {
        assertThat(audit(JOURNAL).clauses())
                .flatExtracting(clause -> clause.cases(Outcome.BREACHED))
                .filteredOn(one -> one.id().equals("D-3"))
                .flatExtracting(one -> one.deviations())
                .filteredOn(deviation -> deviation.actual().isPresent())
                .singleElement()
                .satisfies(deviation -> {
                    assertThat(deviation.due()).hasToString("Optional[2020-10-25T13:00+01:00]");
                    assertThat(deviation.actual()).hasToString("Optional[2020-10-25T13:30+01:00]");
                });
    }

    @Test
    void should_keep_a_bad_row_aside_with_place_value_and_cure() {
        assertThat(audit(JOURNAL).keptAside())
                .singleElement()
                .asString()
                .startsWith("journal.csv, line 17, column \"Date\": found \"32/03/2020 09:00\".")
                .contains("add yours, or mend the date");
    }

    @Test
    void should_list_acts_that_were_recorded_late() {
        assertThat(audit(JOURNAL).late()).singleElement().satisfies(late -> {
            assertThat(late.caseFile().value()).isEqualTo("D-3");
            assertThat(late.recordedAt()).isEqualTo("2020-11-02T09:00+01:00");
        });
        assertThat(new LogAudit(SchemeRules.bundled(), mapping(), Duration.ofDays(30))
                        .of(JOURNAL, AS_OF, Language.ENGLISH, one -> {})
                        .late())
                .isEmpty();
    }

    @Test
    void should_read_a_workbook_and_what_offices_write_alike() throws IOException {
        Map<String, List<String>> expected = breached(audit(JOURNAL));
        List<String[]> rows = Files.readAllLines(JOURNAL).stream()
                .map(line -> line.split(";", -1))
                .toList();
        Path workbook = folder.resolve("journal.xlsx");
        write(rows, workbook);
        Path office = folder.resolve("bureau.csv");
        Files.writeString(office, Files.readString(JOURNAL), Charset.forName("windows-1252"));

        assertThat(breached(audit(workbook))).isEqualTo(expected);
        assertThat(audit(workbook).keptAside()).singleElement().asString().contains("line 17");
        assertThat(breached(audit(office))).isEqualTo(expected);
    }

    @Test
    void should_say_nothing_of_a_case_file_of_which_a_row_was_kept_aside() throws IOException {
        Path log = folder.resolve("half.csv");
        Files.writeString(log, """
                N° dossier;Acte;Date;Agent;Par;Informé
                D-1;Signalement;03/02/2020 10:00;B1;Encadrant;oui
                D-1;Appel à l’agent;hier;B1;;
                """);

        Conformity conformity = audit(log);

        assertThat(conformity.keptAside()).hasSize(1);
        assertThat(conformity.clauses()).extracting(ClauseResult::outcome).containsOnly(Outcome.NOT_COVERED);
    }

    @Test
    void should_tell_what_is_wrong_with_a_log_or_a_mapping() throws IOException {
        Path log = folder.resolve("other.csv");
        Files.writeString(log, "Dossier;Type\nD-1;Appel\n");

        assertThatThrownBy(() -> audit(log))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("the column \"N° dossier\" is missing or empty");
        assertThatThrownBy(() -> Mapping.of("m.yaml", "columns: { a: case, b: type, c: moment }"))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("m.yaml, columns.c: found \"moment\"");
        assertThatThrownBy(() -> Mapping.of("m.yaml", "columns: { a: case, b: type, c: at, d: modalty }"))
                .hasMessageContaining("Maybe modality");
        assertThatThrownBy(() -> Mapping.of("m.yaml", "zone: Paris\ncolumns: { a: case, b: type, c: at }"))
                .hasMessageContaining("Maybe Europe/Paris");
    }

    private static Conformity audit(Path log) {
        return new LogAudit(SchemeRules.bundled(), mapping(), LateRecord.USUAL)
                .of(log, AS_OF, Language.ENGLISH, one -> {});
    }

    private static Mapping mapping() {
        return Mapping.read(SAMPLES.resolve("mapping.yaml"));
    }

    /** The case files of each breached clause. */
    private static Map<String, List<String>> breached(Conformity conformity) {
        Map<String, List<String>> breached = new TreeMap<>();
        conformity.clauses().stream()
                .filter(clause -> clause.outcome() == Outcome.BREACHED)
                .forEach(clause -> breached.put(
                        clause.id().map(ClauseId::value).orElse("-"),
                        clause.cases(Outcome.BREACHED).stream()
                                .map(one -> one.id())
                                .toList()));
        return breached;
    }

    private static void write(List<String[]> rows, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("journal");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).length; column++) {
                    sheet.value(row, column, rows.get(row)[column]);
                }
            }
            // one date as spreadsheets have them
            sheet.value(1, 2, LocalDateTime.of(2020, 2, 3, 10, 0));
            sheet.style(1, 2).format("dd/mm/yyyy hh:mm").set();
        }
    }
}
