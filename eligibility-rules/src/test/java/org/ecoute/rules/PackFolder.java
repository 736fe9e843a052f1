package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A copy of the bundled pack in a folder, for tests to edit. */
public final class PackFolder {
    public static final String SESSIONS = "iapr/numero-bleu/session.drl";

    private final Path folder;

    private PackFolder(Path folder) {
        this.folder = folder;
    }

    /** All files of the bundled pack, written into this folder. */
    public static PackFolder in(Path folder) {
        PackFolder copy = new PackFolder(folder);
        RulePack.bundled().files().forEach(copy::write);
        return copy;
    }

    /** The catalogue of the bundled pack without its rules, written into this folder. */
    public static PackFolder withoutRules(Path folder) {
        PackFolder copy = new PackFolder(folder);
        RulePack.bundled().files().forEach((file, text) -> {
            if (!file.endsWith(".drl")) {
                copy.write(file, text);
            }
        });
        return copy;
    }

    /** Writes a file, a new one or instead of the old one. */
    public PackFolder write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Replaces a text that stands in the file exactly once. */
    public PackFolder replace(String file, String old, String instead) {
        String text = Objects.requireNonNull(pack().files().get(file), file);
        assertThat(text).as(file).containsOnlyOnce(old);
        return write(file, text.replace(old, instead));
    }

    public RulePack pack() {
        return RulePack.of(folder);
    }
}
