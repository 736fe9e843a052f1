package org.ecoute.examples.bilan;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ecoute.model.Language;
import org.ecoute.model.json.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps lines aside that are no case files, as they stand, to be mended and read again. What is wrong with them goes to
 * standard error, without their text. The file exists only if there is such a line.
 */
final class RejectedLines implements AutoCloseable {
    private final Path file;
    private final Language language;
    private final Reporter reporter;
    private @Nullable Writer writer;
    private long count;

    RejectedLines(Path file, Language language, Reporter reporter) throws IOException {
        this.file = file;
        this.language = language;
        this.reporter = reporter;
        Files.deleteIfExists(file);
    }

    void keep(Rejection rejection) {
        reporter.error(rejection.message(language));
        try {
            if (writer == null) {
                writer = Files.newBufferedWriter(file);
            }
            writer.write(rejection.raw());
            writer.write('\n');
        } catch (IOException e) {
            throw new BadInputException(reporter.messages().of("error.out", file), e);
        }
        count++;
    }

    long count() {
        return count;
    }

    /** The file, if there is one. */
    Optional<Path> written() {
        return count == 0 ? Optional.empty() : Optional.of(file);
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
