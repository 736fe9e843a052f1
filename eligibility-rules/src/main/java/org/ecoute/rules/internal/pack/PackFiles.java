package org.ecoute.rules.internal.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.PackSignature;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.problem.Complaint;

/** The files of a pack, read into memory. */
public record PackFiles(SortedMap<String, String> files, RulePackHash hash, Optional<PackSignature> signature)
        implements RulePack {
    private static final String BUNDLED = "/org/ecoute/rules/pack.yaml";

    /** The bundled pack: the folder that holds the manifest among this module's resources. */
    public static PackFiles bundled() {
        URL url = PackFiles.class.getResource(BUNDLED);
        if (url == null) {
            throw new IllegalStateException("The library's own rule files are missing from the class path.");
        }
        try {
            return url.getProtocol().equals("jar")
                    ? ofBytes(JarFolderReader.read(url))
                    : of(folderOf(Path.of(url.toURI())));
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("The library's own rule files cannot be read.", unreadable);
        }
    }

    /** The pack in a folder, or in a jar or zip file. */
    public static PackFiles of(Path place) {
        boolean folder = Files.isDirectory(place);
        if (!folder && !place.toString().matches(".*\\.(jar|zip)")) {
            throw PackLimits.refusal(place.toString(), Complaint.of("pack.place"));
        }
        if (!Files.exists(place)) {
            throw PackLimits.refusal(place.toString(), Complaint.of("pack.absent"));
        }
        try {
            PackFiles pack = ofBytes(folder ? FolderReader.read(place) : ArchiveReader.read(place));
            if (pack.files.keySet().stream().noneMatch(name -> name.endsWith(".drl"))) {
                throw PackLimits.refusal(place.toString(), Complaint.of("pack.rules"));
            }
            return pack;
        } catch (IOException | UncheckedIOException unreadable) {
            throw PackLimits.refusal(
                    place.toString(),
                    Complaint.of("pack.unreadable", unreadable.getClass().getSimpleName()));
        }
    }

    /** A pack whose files come from elsewhere, held to the same limits. */
    public static PackFiles of(Map<String, String> texts) {
        PackLimits limits = new PackLimits();
        texts.forEach((name, text) -> limits.count(name, text.length()));
        SortedMap<String, String> files = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        return new PackFiles(files, Fingerprint.of(files), Optional.empty());
    }

    /** The same files with this signature. */
    public PackFiles with(PackSignature signed) {
        return new PackFiles(files, hash, Optional.of(signed));
    }

    private static PackFiles ofBytes(SortedMap<String, byte[]> bytes) {
        byte[] signature = bytes.remove(PackNames.SIGNATURE);
        bytes.keySet().removeIf(name -> name.endsWith("/" + PackNames.SIGNATURE));
        TreeMap<String, String> texts = new TreeMap<>();
        bytes.forEach((name, content) -> texts.put(name, text(name, content)));
        PackFiles pack = of(texts);
        return signature == null ? pack : pack.with(PackSignature.parse(text(PackNames.SIGNATURE, signature)));
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw PackLimits.refusal(name, Complaint.of("file.encoding"));
        }
    }
}
