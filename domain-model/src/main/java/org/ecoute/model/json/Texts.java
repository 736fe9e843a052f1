package org.ecoute.model.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files as UTF-8 text, compressed where their name ends in {@code .gz}. */
final class Texts {
    private static final int BUFFER = 1 << 16;

    private Texts() {}

    static Reader reader(Path file) throws IOException {
        return reader(bytes(file));
    }

    /** Without compression. */
    static InputStream bytes(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return isCompressed(file) ? new GZIPInputStream(bytes, BUFFER) : bytes;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Malformed bytes become U+FFFD, which no code or identifier takes: they spoil their own line alone. */
    static Reader reader(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    static Writer writer(Path file) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        try {
            OutputStream out = isCompressed(file) ? new GZIPOutputStream(bytes, BUFFER) : bytes;
            return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(".gz");
    }
}
