package org.ecoute.examples.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits until a file of a rule pack is saved. Not thread-safe. */
final class FolderWatch implements AutoCloseable {
    /** Editors write a file in several steps: they are done when nothing has happened for so long. */
    private static final long QUIET_MILLIS = 150;

    private final Path folder;
    private final WatchService changes;

    /**
     * Watches a folder with all its sub-folders from now on.
     *
     * @throws UncheckedIOException if it cannot be watched
     */
    FolderWatch(Path folder) {
        this.folder = folder;
        try {
            this.changes = folder.getFileSystem().newWatchService();
            register();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be watched", e);
        }
    }

    /** Returns true when a rule or YAML file has changed, false when the thread is interrupted. */
    boolean await() {
        try {
            boolean concerned = false;
            while (!concerned) {
                WatchKey key = changes.take();
                while (key != null) {
                    concerned |= concerns(key);
                    key = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                register();
            }
            return true;
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be watched", e);
        }
    }

    private static boolean concerns(WatchKey key) {
        boolean concerned = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            String name = String.valueOf(event.context());
            concerned |=
                    event.kind() == StandardWatchEventKinds.OVERFLOW || name.endsWith(".drl") || name.endsWith(".yaml");
        }
        key.reset();
        return concerned;
    }

    /** Folders that are known already stay as they are; new ones are added. */
    private void register() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isDirectory).toList()) {
                one.register(
                        changes,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    @Override
    public void close() {
        try {
            changes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": watching cannot be ended", e);
        }
    }
}
