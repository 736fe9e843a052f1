package org.ecoute.examples.national.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one split that are no case files, in a file of the task's attempt: source, number and line, with tabs
 * between. A task that is tried again writes another file, and only the one in its tally counts. Made with the first such
 * line. Not thread-safe.
 */
final class RejectedPart implements AutoCloseable {
    private final Path file;
    private @Nullable Writer writer;
    private long count;

    RejectedPart(Shared shared) {
        TaskContext task = TaskContext.get();
        this.file = new Path(shared.keptAside(), "part-%05d-%d".formatted(task.partitionId(), task.taskAttemptId()));
    }

    void keep(String source, long number, String line) {
        try {
            if (writer == null) {
                FileSystem files = file.getFileSystem(new Configuration());
                writer = new BufferedWriter(new OutputStreamWriter(files.create(file), StandardCharsets.UTF_8));
            }
            writer.write(source + '\t' + number + '\t' + line + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
        count++;
    }

    long count() {
        return count;
    }

    /** The file, or null if there was no such line. */
    @Nullable String file() {
        return count == 0 ? null : file.toString();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }
}
