package org.ecoute.examples.bilan.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that the system has.
 *
 * @param program Chromium or a kin of it
 * @param driver its driver
 */
record InstalledBrowser(Path program, Path driver) {
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** None, unless both are on the path. */
    static Optional<InstalledBrowser> find() {
        Optional<Path> driver = onPath("chromedriver");
        return PROGRAMS.stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .flatMap(program -> driver.map(found -> new InstalledBrowser(program, found)));
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
