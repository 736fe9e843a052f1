package org.ecoute.rules.internal.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells, without reading a file, whether a place has changed.
 *
 * @param files with their sizes and times, sorted
 */
record Stamp(List<File> files) {
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 16;

    /** A file as a folder lists it. */
    record File(String path, long size, FileTime changed) {}

    /** The stamp of a place now; one without files if it cannot be listed. */
    static Stamp of(Path place) {
        try (Stream<Path> found = Files.walk(place, DEEPEST)) {
            return new Stamp(found.filter(Files::isRegularFile)
                    .limit(MOST_FILES)
                    .sorted()
                    .map(Stamp::file)
                    .toList());
        } catch (IOException | UncheckedIOException changing) {
            return new Stamp(List.of());
        }
    }

    private static File file(Path path) {
        try {
            return new File(path.toString(), Files.size(path), Files.getLastModifiedTime(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
