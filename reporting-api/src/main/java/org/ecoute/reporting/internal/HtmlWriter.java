package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;

/**
 * Writes a bilan as one page.
 *
 * @param language of everything on it
 */
public record HtmlWriter(Language language) implements BilanWriter {
    @Override
    public void write(Bilan bilan, OutputStream out) throws IOException {
        out.write(new Page(bilan, language).text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String extension() {
        return "html";
    }
}
