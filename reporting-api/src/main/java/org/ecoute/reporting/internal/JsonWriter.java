package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;

/** Skeleton. */
public record JsonWriter() implements BilanWriter {
    @Override
    public void write(Bilan bilan, OutputStream out) throws IOException {
        out.write(bilan.title().french().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String extension() {
        return "json";
    }
}
