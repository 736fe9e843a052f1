package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Section;

/**
 * Writes a bilan as a workbook: a cover, a sheet for each section as people read it, and a last one with one figure a
 * line. The same bilan gives the same bytes.
 *
 * @param language of everything in it
 */
public record XlsxWriter(Language language) implements BilanWriter {
    private static final String APPLICATION = "Ecoute";
    private static final String FORM = "1.0";

    @Override
    public void write(Bilan bilan, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("bilan", ".xlsx");
        try {
            try (Workbook book = new Workbook(Files.newOutputStream(draft), APPLICATION, FORM)) {
                book.properties()
                        .setTitle(bilan.title().in(language))
                        .setSubject(bilan.certificate().statement().in(language));
                write(bilan, book);
            }
            String created = bilan.asOf()
                    .map(OffsetDateTime::toInstant)
                    .map(Object::toString)
                    .orElse("");
            StableZip.copy(draft, created, out);
        } finally {
            Files.delete(draft);
        }
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    private void write(Bilan bilan, Workbook book) {
        List<Section> sections = bilan.spec().sections();
        List<String> names = XlsxNames.of(
                sections.stream().map(section -> section.title().in(language)).toList());
        String figures = Texts.in(language, "sheet.figures");
        Worksheet cover = book.newWorksheet(Texts.in(language, "sheet.cover"));
        new XlsxCover(bilan, language, cover).write(names, figures);
        for (int i = 0; i < sections.size(); i++) {
            new XlsxSection(bilan, language, book.newWorksheet(names.get(i))).write(sections.get(i));
        }
        XlsxFigures.write(bilan, language, book.newWorksheet(figures));
    }
}
