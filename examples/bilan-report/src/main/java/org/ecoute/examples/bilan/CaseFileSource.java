package org.ecoute.examples.bilan;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.Rejection;

/** The case files of some files, read as often as needed and never all at once. */
final class CaseFileSource {
    private final List<Path> files;
    private final Messages messages;

    /**
     * Makes sure that each file can be read, before any work is done.
     *
     * @throws BadInputException if one cannot
     */
    CaseFileSource(List<Path> files, Messages messages) {
        this.files = List.copyOf(files);
        this.messages = messages;
        files.forEach(file -> {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new BadInputException(messages.of("error.unreadable", file));
            }
        });
    }

    List<Path> files() {
        return files;
    }

    /** Hands over each case file and each line that is none, file by file and line by line. */
    void read(Consumer<? super CaseFile> accepted, Consumer<? super Rejection> rejected) {
        for (Path file : files) {
            try {
                JsonReader.caseFiles().read(file, accepted, rejected);
            } catch (UncheckedIOException e) {
                throw new BadInputException(messages.of("error.unreadable", file), e);
            }
        }
    }
}
