package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.ecoute.rules.RulePack;

/**
 * A copy of the bundled pack that tests edit.
 *
 * @param folder where it is
 */
record EditedPack(Path folder) {
    /** A copy of all files in this folder. */
    static EditedPack in(Path folder) {
        EditedPack copy = new EditedPack(folder);
        RulePack.bundled().files().forEach(copy::write);
        return copy;
    }

    EditedPack write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands in the file exactly once. */
    EditedPack replace(String file, String old, String instead) {
        String text = Objects.requireNonNull(RulePack.of(folder).files().get(file), file);
        assertThat(text).as(file).containsOnlyOnce(old);
        return write(file, text.replace(old, instead));
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
