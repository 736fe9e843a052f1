package org.ecoute.examples.bilan.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of the example's packages. */
public final class Resources {
    private Resources() {}

    /** The text of a file beside a class. */
    public static String text(Class<?> beside, String name) {
        try (InputStream bytes =
                Objects.requireNonNull(beside.getResourceAsStream(name), name + " is not in the jar")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table beside a class: tabs between the cells, lines that begin with # are comments. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
