package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;

/**
 * Writes a bilan as comma-separated values, one figure a line.
 *
 * @param language of the labels; codes and numbers are the same in all
 */
public record CsvWriter(Language language) implements BilanWriter {
    @Override
    public void write(Bilan bilan, OutputStream out) throws IOException {
        Csv text = new Csv().line(FigureLines.HEAD);
        new FigureLines(bilan, language).lines().forEach(text::line);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String extension() {
        return "csv";
    }
}
