package org.ecoute.rules.internal.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.internal.language.Vocabulary;

/** The files of a pack, read into memory. */
public record PackFiles(SortedMap<String, String> files, RulePackHash hash) implements RulePack {
    private static final String BUNDLED = "/org/ecoute/rules/conventions.yaml";

    /** The bundled pack: the folder that holds {@code conventions.yaml} among this module's resources. */
    public static PackFiles bundled() {
        URL url = PackFiles.class.getResource(BUNDLED);
        if (url == null) {
            throw new IllegalStateException("The library's own rule files are missing from the class path.");
        }
        try {
            return url.getProtocol().equals("jar") ? inJar(url) : of(folderOf(Path.of(url.toURI())));
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("The library's own rule files cannot be read.", unreadable);
        }
    }

    /** The pack in a folder. */
    public static PackFiles of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw problem(folder, "This is not a folder.", "Name the folder that holds the pack's files.");
        }
        try {
            SortedMap<String, String> files = read(folder);
            if (files.keySet().stream().noneMatch(name -> name.endsWith(".drl"))) {
                throw problem(
                        folder, "The folder holds no rule file.", "Maybe another folder: rule files end in .drl.");
            }
            return new PackFiles(Collections.unmodifiableSortedMap(files), fingerprint(files));
        } catch (IOException | UncheckedIOException unreadable) {
            throw problem(
                    folder, "The folder cannot be read: " + unreadable.getMessage() + ".", "Check the access rights.");
        }
    }

    private static PackFiles inJar(URL url) throws IOException {
        // the last one: a jar that holds this module's jar unchanged has an exclamation mark of its own before it
        String jar = url.toString().substring(0, url.toString().lastIndexOf("!/"));
        try (FileSystem files = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
            return of(folderOf(files.getPath(BUNDLED)));
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.filter(PackFiles::belongs).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, text(name, path));
            }
        }
        return files;
    }

    private static String text(String name, Path path) throws IOException {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException otherEncoding) {
            throw problem(Path.of(name), "The file is not in UTF-8.", "Save it in the encoding UTF-8.");
        }
    }

    private static boolean belongs(Path path) {
        String name = path.toString();
        return name.endsWith(".drl") || name.endsWith(".yaml");
    }

    private static RulePackHash fingerprint(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Vocabulary.fingerprint().getBytes(StandardCharsets.UTF_8));
            files.forEach((name, text) -> {
                // lengths between the parts, so that no text can pass for another file's
                String part = "\n" + name.length() + " " + name + " " + text.length() + "\n" + text;
                digest.update(part.getBytes(StandardCharsets.UTF_8));
            });
            return RulePackHash.of("sha256:" + HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static RulePackException problem(Path place, String found, String cure) {
        return new RulePackException(List.of(new Problem(place.toString(), 0, 0, found, cure)));
    }
}
