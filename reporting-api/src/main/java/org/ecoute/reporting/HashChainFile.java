package org.ecoute.reporting;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.InvalidValueException;

/**
 * A file of lines that is only ever added to. Each line carries a hash over itself and the hash of the line before, so
 * that no line can be changed, removed, added or moved without a trace; only the removal of the last lines leaves none
 * in the file: compare {@link #head} with the hash that the last report states. What {@link #append} has returned for is
 * on the disk; what it has not returned for is there as a whole or set aside at the next opening. One writer at a time.
 * Thread-safe.
 */
final class HashChainFile implements Closeable {
    private static final String FORMAT = "ecoute-ledger-1";
    private static final ChainLine HEADER = ChainLine.after(
            1,
            ChainLine.NOTHING,
            FORMAT,
            "\"PRIVATE. Holds the exact counts behind published reports, those that the reports suppress included."
                    + " Keep it as the case files are kept. Add to it only by publishing.\"");

    private final WriterLock lock;
    private final FileChannel channel;
    private final List<ChainLine> lines;
    private final Optional<SetAside> setAside;
    private boolean torn;

    private HashChainFile(WriterLock lock, FileChannel channel, List<ChainLine> lines, Optional<SetAside> setAside) {
        this.lock = lock;
        this.channel = channel;
        this.lines = new ArrayList<>(lines);
        this.setAside = setAside;
    }

    /**
     * Opens a chain for adding, or begins one if there is no file.
     *
     * @throws InvalidValueException if the file is no ledger or a line of it is not as it was written
     * @throws java.nio.file.FileSystemException if another writer has it open
     */
    static HashChainFile open(Path path) throws IOException {
        Path file = real(path);
        WriterLock lock = WriterLock.of(file);
        try {
            return open(file, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static HashChainFile open(Path file, WriterLock lock) throws IOException {
        ChainTail tail = ChainTail.of(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        List<ChainLine> lines = ChainCheck.lines(file, tail.lines());
        refuseOther(file, lines, tail);
        Optional<SetAside> setAside =
                tail.torn() ? Optional.of(tail.setAside(file, lines.size() + 1)) : Optional.empty();
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        HashChainFile chain = new HashChainFile(lock, channel, lines, setAside);
        if (lines.isEmpty()) {
            chain.write(HEADER);
            forceFolderOf(file);
        }
        return chain;
    }

    /** A file of something else must be left as it is: the rest after its lines too. */
    private static void refuseOther(Path file, List<ChainLine> lines, ChainTail tail) {
        boolean ours = lines.isEmpty()
                ? HEADER.text().startsWith(tail.restText())
                : lines.get(0).equals(HEADER);
        if (!ours) {
            throw new InvalidValueException(
                    "line 1 of ledger " + file.getFileName(),
                    lines.isEmpty() ? "no ledger line" : lines.get(0).id(),
                    "A ledger of this version begins with " + FORMAT + ". Maybe the path names another file.");
        }
    }

    /** The lines as they were read and added, without the first, which names the format. */
    synchronized List<ChainLine> entries() {
        return List.copyOf(lines.subList(1, lines.size()));
    }

    /** The hash of the last line: says all that the chain holds. */
    synchronized String head() {
        return lines.get(lines.size() - 1).hash();
    }

    /** What a stopped writer had left at the end, if anything was found at opening. */
    Optional<SetAside> setAside() {
        return setAside;
    }

    /**
     * Adds a line; it is on the disk when this returns.
     *
     * @param id what it is about
     * @param content a JSON value on one line
     * @throws IOException if it cannot be written: the chain must then be opened again, which cleans up
     */
    synchronized ChainLine append(String id, String content) throws IOException {
        if (torn) {
            throw new IOException("An earlier release could not be written whole. Open the ledger again.");
        }
        ChainLine line = ChainLine.after(lines.size() + 1, head(), id, content);
        write(line);
        return line;
    }

    private void write(ChainLine line) throws IOException {
        torn = true;
        writeFully(channel, ByteBuffer.wrap((line.text() + "\n").getBytes(StandardCharsets.UTF_8)));
        torn = false;
        lines.add(line);
    }

    static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** A new name is on the disk when its folder is. */
    static void forceFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null
                || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // only POSIX systems open folders
        }
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        }
    }

    /** One ledger has one lock, by whatever link it is reached. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path folder = absolute.getParent();
        if (Files.exists(absolute) || folder == null) {
            return absolute.toRealPath();
        }
        return folder.toRealPath().resolve(absolute.getFileName());
    }

    @Override
    public synchronized void close() throws IOException {
        try (lock) {
            channel.close();
        }
    }
}
