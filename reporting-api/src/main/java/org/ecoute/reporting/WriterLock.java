package org.ecoute.reporting;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second writer off a file, in this process and in others; the system lets go of it when the process ends, in
 * whatever way. The lock is on a file beside, because a process that reads and closes a file loses its locks on it
 * (POSIX fcntl). That file stays: removing it would let two writers lock two files of one name.
 */
final class WriterLock implements Closeable {
    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock at once or not at all.
     *
     * @throws FileSystemException if another writer has it
     */
    static WriterLock of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        "found it open for writing elsewhere. A ledger has one writer at a time. Maybe another job is"
                                + " publishing: wait for it to end.");
            }
            return new WriterLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
