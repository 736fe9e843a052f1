package org.ecoute.examples.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What this program was started with, jar by jar: started as one jar, that names the libraries beside it. */
final class ClassPath {
    private ClassPath() {}

    /** All of it, but for the libraries whose file name begins so. */
    static String without(Pattern libraries) {
        List<String> entries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .flatMap(ClassPath::withNamed)
                .filter(entry -> !libraries
                        .matcher(String.valueOf(Path.of(entry).getFileName()))
                        .lookingAt())
                .toList();
        return String.join(File.pathSeparator, entries);
    }

    private static Stream<String> withNamed(String entry) {
        if (!entry.endsWith(".jar")) {
            return Stream.of(entry);
        }
        try (JarFile jar = new JarFile(entry)) {
            return Stream.concat(
                    Stream.of(entry),
                    named(jar).stream()
                            .flatMap(names -> Arrays.stream(names.split(" ", -1)))
                            .map(name -> Path.of(entry).resolveSibling(name).toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> named(JarFile jar) throws IOException {
        return Optional.ofNullable(jar.getManifest())
                .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
    }
}
