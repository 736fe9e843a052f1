package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Office files without the moment of writing, so that the same bilan gives the same bytes. */
final class StableZip {
    /** The earliest time that the format knows. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

    private StableZip() {}

    /**
     * Copies an office file.
     *
     * @param file read by its directory, as its entries do not tell their own sizes
     * @param created the instant that it shall tell, ISO 8601; empty for none
     * @param out stays open
     */
    static void copy(Path file, String created, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                ZipEntry target = new ZipEntry(entry.getName());
                target.setTimeLocal(EARLIEST);
                copy.putNextEntry(target);
                byte[] content = zip.getInputStream(entry).readAllBytes();
                copy.write(entry.getName().equals(PROPERTIES) ? dated(content, created) : content);
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static byte[] dated(byte[] properties, String created) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, created.isEmpty() ? "" : "$1" + created + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
