package org.ecoute.rules.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ecoute.rules.internal.language.RuleText;

/** Writes the hostile files into a folder: those kept beside this class, and those that are too large to keep. */
final class Corpus {
    private static final int MILLION = 1_000_000;

    private final Path folder;

    Corpus(Path folder) {
        this.folder = folder;
    }

    /** All of them; in the kept files, the places of effects are filled in. */
    void write(Path canary, int port) throws IOException, URISyntaxException {
        URL kept = Objects.requireNonNull(Corpus.class.getResource("/org/ecoute/rules/hostile"));
        try (Stream<Path> files = Files.list(Path.of(kept.toURI()))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".drl") || name.endsWith(".yaml")) {
                    text(
                            name,
                            Files.readString(file)
                                    .replace("{{canary}}", canary.toString())
                                    .replace("{{port}}", Integer.toString(port))
                                    .replace("{{name}}", name));
                }
            }
        }
        large();
        deep();
        folders();
        archives();
    }

    private void large() throws IOException {
        text(
                "large-a-rule-of-many-conditions.drl",
                RuleText.withConstraint(repeated("sessionsHeld >= 0, ", 20_000) + "sessionsHeld >= 0"));
        text(
                "large-a-chain.drl",
                RuleText.withConstraint(repeated("sessionsHeld >= 0 && ", 20_000) + "sessionsHeld >= 0"));
        text("large-a-sum.drl", RuleText.withConstraint("sessionsHeld >= 0" + repeated(" + 1", 100_000)));
        text("large-a-list.drl", RuleText.withConstraint("sessionsHeld in ( 1" + repeated(", 1", 100_000) + " )"));
        text("large-a-text.drl", RuleText.withConstraint("service == \"" + repeated("x", 500_000) + "\""));
        text("large-a-comment-that-ends-nowhere.drl", "/*" + repeated(" *", 400_000));
        text("large-many-annotations.drl", RuleText.withAnnotations(repeated("@Unspecified ", 20_000)));
        text("large-many-values--messages.yaml", repeated("- x\n", 200_000));
    }

    private void deep() throws IOException {
        text("deep-brackets.drl", RuleText.withConstraint(repeated("(", 400_000) + "1" + repeated(")", 400_000)));
        text("deep-brackets-that-never-close.drl", RuleText.withConstraint(repeated("(", 900_000)));
        text("deep-negations.drl", RuleText.withConstraint(repeated("!", 900_000) + "true"));
        text("deep-brackets-around-a-pattern.drl", RuleText.withCondition(repeated("(", 900_000)));
        text("deep-arguments.drl", RuleText.withConsequence("findings.refuse( " + repeated("(", 900_000) + " );"));
        text("deep-lists--messages.yaml", repeated("[", 500_000));
        text("deep-mappings--messages.yaml", repeated("{a: ", 200_000));
        text("deep-lines--messages.yaml", repeated("- ", 400_000) + "x");
    }

    /** Packs as folders: what is wrong is not in a text. */
    private void folders() throws IOException {
        Path huge = pack("folder-with-a-file-of-100-megabytes");
        try (RandomAccessFile file =
                new RandomAccessFile(huge.resolve("huge.drl").toFile(), "rw")) {
            file.setLength(100L * MILLION);
        }
        Path parentheses = pack("folder-with-a-million-brackets");
        Files.writeString(
                parentheses.resolve("deep.drl"),
                RuleText.withConstraint(repeated("(", MILLION) + "1" + repeated(")", MILLION)));
        Files.createSymbolicLink(pack("folder-with-a-link-out-of-it").resolve("x.yaml"), Path.of("/etc/hosts"));
        Files.createSymbolicLink(pack("folder-with-a-device").resolve("x.drl"), Path.of("/dev/zero"));
        Path many = pack("folder-with-too-many-files");
        for (int i = 0; i < 2_100; i++) {
            Files.createFile(many.resolve(i + ".drl"));
        }
        Files.write(pack("folder-with-another-encoding").resolve("x.drl"), new byte[] {(byte) 0xC3, (byte) 0x28});
    }

    private void archives() throws IOException {
        String rule = RuleText.withCondition(RuleText.PATTERN);
        archive("archive-that-climbs.zip", List.of("../../evil.drl"), rule, 1);
        archive("archive-with-an-absolute-name.zip", List.of("/evil.drl"), rule, 1);
        archive("archive-with-a-drive.jar", List.of("C:\\evil.drl"), rule, 1);
        archive("archive-that-explodes.zip", List.of("bomb.drl"), repeated(" ", MILLION), 200);
        archive(
                "archive-with-too-many-entries.zip",
                Stream.iterate(0, i -> i + 1)
                        .limit(20_500)
                        .map(i -> i + ".class")
                        .toList(),
                "",
                1);
        archive(
                "archive-of-many-bombs.zip",
                Stream.iterate(0, i -> i + 1).limit(40).map(i -> i + ".drl").toList(),
                repeated(" ", MILLION),
                1);
        Files.writeString(folder.resolve("archive-that-is-none.jar"), "PK");
    }

    private void archive(String name, List<String> entries, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                for (int i = 0; i < times; i++) {
                    zip.write(bytes);
                }
                zip.closeEntry();
            }
        }
    }

    private Path pack(String name) throws IOException {
        Path pack = Files.createDirectory(folder.resolve(name));
        Files.writeString(pack.resolve("pack.yaml"), "name: hostile\nversion: 1.0.0\nvocabulary: 1\n");
        Files.writeString(pack.resolve("rule.drl"), RuleText.withCondition(RuleText.PATTERN));
        return pack;
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String repeated(String text, int times) {
        return text.repeat(times);
    }
}
