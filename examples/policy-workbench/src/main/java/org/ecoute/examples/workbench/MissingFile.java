package org.ecoute.examples.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.Nearest;

/**
 * Words for a path that cannot be read, with the name that was probably meant.
 *
 * @param messages in which language
 */
record MissingFile(Messages messages) {
    String said(Path path) {
        if (Files.isDirectory(path)) {
            return messages.of("input.folder", path);
        }
        if (Files.exists(path)) {
            return messages.of("input.unreadable", path, messages.of("input.rights"));
        }
        Path folder = folder(path);
        if (!Files.isDirectory(folder)) {
            return messages.of("input.nofolder", path, folder);
        }
        return messages.of("input.missing", path)
                + Nearest.to(String.valueOf(path.getFileName()), names(folder))
                        .map(near -> " " + messages.of("input.maybe", path.resolveSibling(near)))
                        .orElse("");
    }

    private static Path folder(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of(".") : parent;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
