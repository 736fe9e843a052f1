package org.ecoute.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;

/**
 * Reads JSON: many values, one a line (JSON Lines), or one document of any number of lines. A bad line is told with its
 * number, field, found value and cure, is kept aside, and never stops the others. Immutable and thread-safe; what it
 * returns is not.
 *
 * <pre>{@code
 * JsonReader.caseFiles().read(file, caseFiles::add, rejection -> System.err.println(rejection.message()));
 * }</pre>
 *
 * <p>Text is UTF-8; a file whose name ends in {@code .gz} is decompressed. Blank lines and a byte order mark are
 * skipped. Lines and documents of more than 16 Mi characters are rejected without being held in memory.
 *
 * @param <T> what is read
 */
public final class JsonReader<T> {
    private static final JsonReader<CaseFile> CASE_FILES = new JsonReader<>(CaseFileShape.CASE_FILE);
    private static final JsonReader<Act> ACTS = new JsonReader<>(ActForm.INSTANCE);
    private static final JsonReader<ProposedAct> PROPOSED_ACTS = new JsonReader<>(ProposedActShape.PROPOSED_ACT);

    private final TextDecoder<T> decoder;

    private JsonReader(Form<T> form) {
        this.decoder = new TextDecoder<>(form);
    }

    /** Reads case files. */
    public static JsonReader<CaseFile> caseFiles() {
        return CASE_FILES;
    }

    /** Reads single acts; whether the beneficiaries they name exist is not known without a case file. */
    public static JsonReader<Act> acts() {
        return ACTS;
    }

    /** Reads single acts that somebody proposes in a case file: they name beneficiaries and acts of that file only. */
    public static JsonReader<Act> acts(CaseFile of) {
        return new JsonReader<>(new ActInCaseFileForm(of));
    }

    /** Reads questions of a batch, {@code {"id":…,"case":{…},"act":{…}}}. */
    public static JsonReader<ProposedAct> proposedActs() {
        return PROPOSED_ACTS;
    }

    /**
     * Reads a file line by line and hands over each value or rejection.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public void read(Path file, Consumer<? super T> accepted, Consumer<? super Rejection> rejected) {
        try (Stream<LineBlock<T>> blocks = blocks(file)) {
            blocks.forEach(block -> block.read(accepted, rejected));
        }
    }

    /**
     * The lines of a file, read as they are asked for; the stream must be closed.
     *
     * @throws UncheckedIOException if the file cannot be read, now or, from the stream, on the way
     */
    public Stream<Entry<T>> lines(Path file) {
        try {
            return lines(name(file), Texts.reader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be opened", e);
        }
    }

    /**
     * The lines of a stream of UTF-8 bytes, read as they are asked for; closing the result closes the bytes.
     *
     * @param source what stands for a file name in errors
     */
    public Stream<Entry<T>> lines(String source, InputStream bytes) {
        return lines(source, Texts.reader(bytes));
    }

    /**
     * The lines of a text, read as they are asked for; closing the result closes the text.
     *
     * @param source what stands for a file name in errors
     */
    public Stream<Entry<T>> lines(String source, Reader text) {
        return EntrySpliterator.stream(source, text, decoder);
    }

    /**
     * The lines of a file in blocks, in their order, for callers with many threads: what reads the stream only cuts the
     * file, whoever reads a block decodes it. The stream must be closed.
     *
     * @throws UncheckedIOException if the file cannot be read, now or, from the stream, on the way
     */
    public Stream<LineBlock<T>> blocks(Path file) {
        try {
            return blocks(name(file), Texts.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be opened", e);
        }
    }

    /**
     * The lines of a stream of UTF-8 bytes in blocks, each as soon as it is filled; closing the result closes the bytes.
     *
     * @param source what stands for a file name in errors
     */
    public Stream<LineBlock<T>> blocks(String source, InputStream bytes) {
        return LineBlocks.stream(source, bytes, decoder);
    }

    /** Reads lines with all processors, for large files and for many. */
    public ParallelReader<T> parallel() {
        return ParallelReader.of(this);
    }

    /**
     * One line that the caller has already read, for callers with many threads or machines.
     *
     * @param source what stands for a file name in errors
     * @param number the line's number, counted from 1
     * @param line the line without its line break, not blank
     */
    public Entry<T> line(String source, long number, String line) {
        return decoder.decode(source, number, line);
    }

    /**
     * The one value of a file.
     *
     * @throws RejectedException if it is not such a value
     * @throws UncheckedIOException if the file cannot be read
     */
    public T document(Path file) {
        try (Reader text = Texts.reader(file)) {
            return document(name(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /**
     * The one value of a text, which is read to its end and not closed.
     *
     * @param source what stands for a file name in errors
     * @throws RejectedException if it is not such a value
     * @throws UncheckedIOException if the text cannot be read
     */
    public T document(String source, Reader text) {
        Entry<T> entry = decoder.decode(source, text);
        if (entry instanceof Entry.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new RejectedException(((Entry.Rejected<T>) entry).rejection());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
