package org.ecoute.examples.bilan;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lists what was not kept, one breach a line, for those who may see the case files. Not for publication. Not
 * thread-safe.
 */
final class BreachFile implements AutoCloseable {
    private final Path file;
    private final Messages messages;
    private final Writer writer;
    private long count;

    BreachFile(Path file, Messages messages) throws IOException {
        this.file = file;
        this.messages = messages;
        this.writer = Files.newBufferedWriter(file);
        write(new BreachLines(messages.language()).heading());
    }

    Path file() {
        return file;
    }

    long count() {
        return count;
    }

    /** Adds lines of {@link BreachLines}. */
    void add(List<String> breaches) {
        breaches.forEach(this::write);
        count += breaches.size();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private void write(String line) {
        try {
            writer.write(line);
            writer.write("\r\n");
        } catch (IOException e) {
            throw new BadInputException(messages.of("error.out", file), e);
        }
    }
}
