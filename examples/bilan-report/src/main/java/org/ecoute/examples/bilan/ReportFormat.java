package org.ecoute.examples.bilan;

import org.ecoute.model.Language;
import org.ecoute.reporting.BilanWriter;

/** How the report is written; all tell the same figures. */
enum ReportFormat {
    /** One page, to be read and printed. */
    HTML,
    /** Pages, to be passed on. */
    PDF,
    /** A workbook, to be worked on. */
    XLSX,
    /** One figure a line, for programs. */
    CSV,
    /** The tables, for programs. */
    JSON,
    /** SDMX-CSV, for statistical offices. */
    SDMX;

    BilanWriter writer(Language language) {
        return switch (this) {
            case HTML -> BilanWriter.html(language);
            case PDF -> BilanWriter.pdf(language);
            case XLSX -> BilanWriter.xlsx(language);
            case CSV -> BilanWriter.csv(language);
            case JSON -> BilanWriter.json();
            case SDMX -> BilanWriter.sdmx();
        };
    }
}
