package org.ecoute.examples.workbench.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecoute.rules.RulePack;

/** Writes the template of a pack into a folder, under the name of its convention, or a copy of a pack. */
public final class PackTemplate {
    /** In the resources; {@code NAME} and {@code name} stand for the convention. */
    private static final List<String> FILES = List.of(
            "README.md",
            "pack.yaml",
            "conventions.yaml",
            "name/messages.yaml",
            "name/ecoute/clauses.yaml",
            "name/ecoute/referral.drl",
            "name/ecoute/session.drl",
            "name/ecoute/contact.drl",
            "name/ecoute/service.drl",
            "name/ecoute/scenarios/entretiens.yaml");

    private PackTemplate() {}

    /**
     * Writes all files of the template.
     *
     * @param folder is made if it is not there
     * @param name of the convention, in lower-case words joined by hyphens
     * @return the files; empty, and nothing is written, if the folder holds anything
     * @throws UncheckedIOException if it cannot be written
     */
    public static Optional<List<Path>> write(Path folder, String name) {
        Map<String, String> files = new LinkedHashMap<>();
        FILES.forEach(file -> files.put(file.replaceFirst("^name/", name + "/"), filled(file, name)));
        files.putAll(shared());
        return written(folder, files);
    }

    /**
     * Writes a copy of a pack.
     *
     * @param folder is made if it is not there
     * @return the files; empty, and nothing is written, if the folder holds anything
     * @throws UncheckedIOException if it cannot be written
     */
    public static Optional<List<Path>> copy(Path folder, RulePack pack) {
        return written(folder, pack.files());
    }

    private static Optional<List<Path>> written(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    return Optional.empty();
                }
            }
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                written.add(Files.writeString(path, file.getValue()));
            }
            return Optional.of(written);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(folder + ": cannot be written", unwritable);
        }
    }

    /** What holds for every convention: when a duty is met, and the words for silence. Taken from the bundled pack. */
    private static Map<String, String> shared() {
        Map<String, String> shared = new TreeMap<>(RulePack.bundled().files());
        shared.keySet()
                .removeIf(file -> file.contains("/scenarios/")
                        || !(file.startsWith("library/") || file.equals("common/messages.yaml")));
        return shared;
    }

    private static String filled(String file, String name) {
        try (InputStream bytes =
                Objects.requireNonNull(PackTemplate.class.getResourceAsStream("template/" + file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{name}}", name)
                    .replace("{{NAME}}", name.toUpperCase(Locale.ROOT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + ": cannot be read", unreadable);
        }
    }
}
