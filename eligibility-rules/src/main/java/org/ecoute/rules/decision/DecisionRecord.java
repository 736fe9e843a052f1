package org.ecoute.rules.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * Appends decisions to a file, one JSON object a line, each bound to the one before by its hash. Keeps what was asked and
 * what was said, never who it was about. One writer at a time, held by a lock on the file. Thread-safe.
 *
 * <p>Whoever notes the {@link #head() head} elsewhere can also tell whether lines were cut off at the end.
 */
public final class DecisionRecord implements AutoCloseable {
    private final FileChannel file;
    private long number;
    private String head;

    private DecisionRecord(FileChannel file, Chain end) {
        this.file = file;
        this.number = end.number();
        this.head = end.head();
    }

    /**
     * The record in a file, which is made if it is not there; its lines are read and must be whole.
     *
     * @throws DecisionRecordException if a line was changed or another writer holds the file
     * @throws UncheckedIOException if it cannot be read or written
     */
    public static DecisionRecord in(Path path) {
        try {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            boolean taken = false;
            try {
                lock(file, path);
                DecisionRecord record = new DecisionRecord(file, Chain.endOf(path));
                taken = true;
                return record;
            } finally {
                if (!taken) {
                    file.close();
                }
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(path + ": cannot be written", unusable);
        }
    }

    private static void lock(FileChannel file, Path path) throws IOException {
        try {
            if (Optional.ofNullable(file.tryLock()).isPresent()) {
                return;
            }
        } catch (OverlappingFileLockException heldHere) {
            throw locked(path);
        }
        throw locked(path);
    }

    private static DecisionRecordException locked(Path path) {
        return new DecisionRecordException(
                Complaint.of("record.locked").at(SourcePlace.ofFile(String.valueOf(path.getFileName()))));
    }

    /**
     * Appends a ruling; it is with the operating system when this returns.
     *
     * @param rules those that made it
     * @param ruling the ruling
     * @param at when it was made
     * @return the hash of its line
     * @throws IllegalArgumentException if other rules made it
     * @throws UncheckedIOException if it cannot be written
     */
    public synchronized String add(SchemeRules rules, Ruling ruling, Instant at) {
        if (!ruling.rulePack().equals(rules.hash())) {
            throw new IllegalArgumentException("The ruling was made by the rule pack " + ruling.rulePack()
                    + ", these rules are " + rules.hash() + ". Record it with the rules that made it.");
        }
        DecisionLine line = DecisionLine.of(Decision.of(number + 1, at, ruling, rules), head);
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("The decision record cannot be written", full);
        }
        number++;
        head = line.hash();
        return head;
    }

    /** The hash of the last line; zeros for an empty record. */
    public synchronized String head() {
        return head;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The decision record cannot be closed", e);
        }
    }
}
