package org.ecoute.examples.bilan;

import java.util.function.Function;
import org.ecoute.model.Language;
import org.ecoute.reporting.BilanWriter;

/** How the report is written; all tell the same figures. */
enum ReportFormat {
    /** One page, to be read and printed. */
    HTML(BilanWriter::html),
    /** Pages, to be passed on. */
    PDF(BilanWriter::pdf),
    /** A workbook, to be worked on. */
    XLSX(BilanWriter::xlsx),
    /** One figure a line, for programs. */
    CSV(BilanWriter::csv),
    /** The tables, for programs. */
    JSON(language -> BilanWriter.json()),
    /** SDMX-CSV, for statistical offices. */
    SDMX(language -> BilanWriter.sdmx());

    private final Function<Language, BilanWriter> writer;

    ReportFormat(Function<Language, BilanWriter> writer) {
        this.writer = writer;
    }

    BilanWriter writer(Language language) {
        return writer.apply(language);
    }
}
