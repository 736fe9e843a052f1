package org.ecoute.examples.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server of this process, with data that stay. Nothing has to be set up for it. */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START = Duration.ofMinutes(1);
    private static final int ORPHAN_SECONDS = 30;

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server in its folder.
     *
     * @throws UncheckedIOException if it does not start, for instance because another process uses the folder
     */
    static EmbeddedServer start(DatabaseSettings settings) {
        Path data = settings.folder().toAbsolutePath();
        try {
            Files.createDirectories(data);
            stopOrphan(data);
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(settings.port())
                    .setPGStartupWait(START)
                    // the library means its servers for tests and gives durability up for speed: here data stay
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The embedded database does not start in " + data
                            + ". Maybe another process uses the folder: set ecoute.database.folder or "
                            + "ecoute.database.url.",
                    failed);
        }
    }

    /** With the owner's rights. */
    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** A process that was killed leaves its server behind, which would keep the folder locked. */
    private static void stopOrphan(Path data) throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        List<String> lines = Files.readAllLines(note);
        ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> isServer(process, data))
                .ifPresent(EmbeddedServer::stop);
    }

    /** The note may be older than the last start of the machine: its number may be another program's by now. */
    private static boolean isServer(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .map(line -> line.contains(data.toString()))
                .orElse(false);
    }

    private static void stop(ProcessHandle orphan) {
        LOG.warn("stopping the database server that an earlier process left behind");
        orphan.destroy();
        try {
            orphan.onExit().get(ORPHAN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("The database server of an earlier process does not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
