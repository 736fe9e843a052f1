package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.FiguresOf.bytes;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    private static final Path OUTPUT = Path.of("target", "bilan");

    private enum Policy {
        INTERNAL,
        MASK,
        PROTECTED;

        Bilan sample() {
            BilanSpec spec = BilanSpec.builder()
                    .from(BilanSpec.bundled("iapr"))
                    .coverage(Period.years(2017, 2020)) // so that something is not available
                    .build();
            return RandomCaseFiles.of(7, 534).stream().collect(Cube.of(spec)).publish(policy(), Ledger.inMemory());
        }

        private DisclosurePolicy policy() {
            return switch (this) {
                case INTERNAL -> DisclosurePolicy.internal();
                case MASK -> DisclosurePolicy.mask(11);
                case PROTECTED -> DisclosurePolicy.health();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_tell_the_same_figures_in_every_format(Policy policy) throws IOException {
        Bilan bilan = policy.sample();
        List<String> published = FiguresOf.bilan(bilan);

        assertThat(published).anyMatch(line -> line.startsWith("not-available")).hasSizeGreaterThan(500);
        assertThat(FiguresOf.html(written(bilan, BilanWriter.html(Language.FRENCH), policy)))
                .isEqualTo(published);
        assertThat(FiguresOf.csv(written(bilan, BilanWriter.csv(Language.FRENCH), policy)))
                .isEqualTo(published);
        assertThat(FiguresOf.json(written(bilan, BilanWriter.json(), policy))).isEqualTo(published);
        assertThat(FiguresOf.sdmx(written(bilan, BilanWriter.sdmx(), policy))).isEqualTo(published);
        assertThat(FiguresOf.xlsx(written(bilan, BilanWriter.xlsx(Language.FRENCH), policy)))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @EnumSource
    void should_tell_the_same_figures_on_the_sheets_for_people(Policy policy) throws IOException {
        Bilan bilan = policy.sample();
        List<String> published = cells(bilan).map(FormatsTest::onSheet).toList();

        assertThat(FiguresOf.sheets(bytes(bilan, BilanWriter.xlsx(Language.FRENCH))))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @EnumSource
    void should_tell_the_same_figures_in_the_pdf_row_by_row(Policy policy) throws IOException {
        Bilan bilan = policy.sample();

        String text = FiguresOf.pdf(written(bilan, BilanWriter.pdf(Language.FRENCH), policy));

        int at = 0;
        for (Table table : bilan.tables()) {
            for (String row : PdfRows.of(table)) {
                int found = text.indexOf(row, at);
                assertThat(found).as("%s of table %s", row, table.spec().id()).isGreaterThanOrEqualTo(at);
                at = found + row.length();
            }
        }
    }

    static Stream<BilanWriter> writers() {
        return Stream.of(
                BilanWriter.html(Language.FRENCH),
                BilanWriter.pdf(Language.FRENCH),
                BilanWriter.xlsx(Language.FRENCH),
                BilanWriter.csv(Language.FRENCH),
                BilanWriter.json(),
                BilanWriter.sdmx());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void should_write_the_same_bytes_for_the_same_bilan(BilanWriter writer) throws IOException {
        List<AssessedCaseFile> caseFiles = RandomCaseFiles.of(7, 100);
        BilanSpec spec = BilanSpec.bundled("iapr-numero-vert");
        byte[] first = bytes(Fixtures.publish(spec, DisclosurePolicy.mask(11), caseFiles), writer);

        assertThat(bytes(Fixtures.publish(spec, DisclosurePolicy.mask(11), caseFiles), writer))
                .isEqualTo(first);
    }

    @Test
    void should_carry_the_reading_note_and_the_protection_note_in_every_text_format() throws IOException {
        Bilan bilan = Policy.MASK.sample();
        String reading = bilan.notes().get(0).text().french();
        String protection = bilan.certificate().statement().french();

        assertThat(text(bytes(bilan, BilanWriter.html(Language.FRENCH)))).contains(reading, protection);
        assertThat(text(bytes(bilan, BilanWriter.json()))).contains(reading, protection);
        assertThat(text(bytes(bilan, BilanWriter.csv(Language.FRENCH))).lines().skip(1))
                .allSatisfy(line -> assertThat(line).contains(reading, "INCOMPLETE"));
        assertThat(text(bytes(bilan, BilanWriter.sdmx())))
                .contains(
                        bilan.notes().get(0).text().english(),
                        bilan.certificate().statement().english());
        assertThat(FiguresOf.pdf(bytes(bilan, BilanWriter.pdf(Language.FRENCH))))
                .contains(FiguresOf.squeezed(reading), FiguresOf.squeezed(protection));
    }

    @Test
    void should_carry_the_hash_of_the_certificate_on_every_page_and_in_every_file() throws IOException {
        Bilan bilan = Policy.PROTECTED.sample();
        String hash = bilan.certificate().hash().orElseThrow();

        for (BilanWriter format : List.of(
                BilanWriter.html(Language.FRENCH),
                BilanWriter.csv(Language.FRENCH),
                BilanWriter.json(),
                BilanWriter.sdmx())) {
            assertThat(text(bytes(bilan, format))).as(format.extension()).contains(hash);
        }
        assertThat(FiguresOf.allCells(bytes(bilan, BilanWriter.xlsx(Language.FRENCH))))
                .contains(hash);
        assertThat(FiguresOf.pdfPages(bytes(bilan, BilanWriter.pdf(Language.FRENCH))))
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(page).contains(hash));
    }

    private static byte[] written(Bilan bilan, BilanWriter writer, Policy policy) throws IOException {
        Files.createDirectories(OUTPUT);
        Path file = OUTPUT.resolve(policy.name() + "." + writer.extension());
        writer.write(bilan, file);
        return Files.readAllBytes(file);
    }

    private static Stream<Cell> cells(Bilan bilan) {
        return bilan.tables().stream()
                .flatMap(table -> Stream.concat(table.rows().stream(), Stream.of(table.total())))
                .flatMap(row -> row.cells().stream());
    }

    private static String onSheet(Cell cell) {
        return cell.number().map(BigDecimal::toPlainString).orElse(cell instanceof Cell.Masked ? "••" : "n.\u00a0d.");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
