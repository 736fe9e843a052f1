package org.ecoute.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.model.Language;
import org.ecoute.reporting.internal.CsvWriter;
import org.ecoute.reporting.internal.HtmlWriter;
import org.ecoute.reporting.internal.JsonWriter;
import org.ecoute.reporting.internal.OptionalLibrary;
import org.ecoute.reporting.internal.PdfWriter;
import org.ecoute.reporting.internal.SdmxWriter;
import org.ecoute.reporting.internal.XlsxWriter;

/**
 * Writes a bilan, and nothing but a bilan, in one format. All formats show the same figures. Stateless, thread-safe.
 */
public interface BilanWriter {
    /** Writes the bilan, text in UTF-8; leaves the stream open. */
    void write(Bilan bilan, OutputStream out) throws IOException;

    /** The usual end of file names, without a dot: {@code html}, {@code xlsx}, {@code sdmx.csv}, … */
    String extension();

    /** Writes the bilan to a file, replacing what was there. */
    default void write(Bilan bilan, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(bilan, out);
        }
    }

    /** The bilan as text, for formats that are text. */
    default String toText(Bilan bilan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bilan, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** One self-contained page: charts as inline SVG, each with its table; works offline and prints. */
    static BilanWriter html(Language language) {
        return new HtmlWriter(language);
    }

    /** One figure a line, for spreadsheets and programs; labels in the language. */
    static BilanWriter csv(Language language) {
        return new CsvWriter(language);
    }

    /**
     * The tables with their cells, labels in both languages, as {@code bilan.schema.json} beside this class says. Needs
     * Jackson on the class path.
     *
     * @throws IllegalStateException if it is not; names what is missing
     */
    static BilanWriter json() {
        OptionalLibrary.require("JSON", OptionalLibrary.JSON);
        return new JsonWriter();
    }

    /**
     * A PDF of A4 pages, tagged for those who do not see it, with embedded fonts, and charts with their tables. Needs
     * openhtmltopdf-pdfbox and openhtmltopdf-svg-support on the class path. The same bilan gives the same bytes.
     *
     * @throws IllegalStateException if one of them is not; names what is missing
     */
    static BilanWriter pdf(Language language) {
        OptionalLibrary.require("PDF", OptionalLibrary.PDF, OptionalLibrary.SVG_IN_PDF);
        return new PdfWriter(language);
    }

    /**
     * A workbook: a cover, a sheet for each section, and one with one figure a line. Needs fastexcel on the class path.
     * The same bilan gives the same bytes.
     *
     * @throws IllegalStateException if it is not; names what is missing
     */
    static BilanWriter xlsx(Language language) {
        OptionalLibrary.require("XLSX", OptionalLibrary.XLSX);
        return new XlsxWriter(language);
    }

    /**
     * An SDMX-CSV 2.0 data message: codes only, with the observation status (CL_OBS_STATUS) and the confidentiality
     * status (CL_CONF_STATUS) of every figure.
     */
    static BilanWriter sdmx() {
        return new SdmxWriter();
    }
}
