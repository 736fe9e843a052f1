package org.ecoute.model.json;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;

/**
 * Reads files of lines with many threads, all processors unless said otherwise. Each thread reads blocks of lines into a
 * part of its own, such as a cube; the parts are the caller's to add up. What else comes of a block is handed over in
 * the order of the files. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Cube> parts = JsonReader.caseFiles().parallel().read(
 *         files, () -> Cube.empty(spec, vocabulary), (cube, block) -> count(block, cube), rejected::addAll);
 * Cube whole = parts.stream().reduce(Cube::merge).orElseThrow();
 * }</pre>
 *
 * <p>The calling thread cuts the files into blocks and takes what comes of them; threads of this reading alone do the
 * rest. Beside the block that is being cut, at most two for each thread are held, counting those that are done and wait
 * for an earlier one: memory does not grow with the files.
 *
 * @param <T> what lines hold
 */
public final class ParallelReader<T> {
    private final JsonReader<T> reader;
    private final int threads;

    private ParallelReader(JsonReader<T> reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    static <T> ParallelReader<T> of(JsonReader<T> reader) {
        return new ParallelReader<>(reader, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The same with another number of threads, beside the calling one.
     *
     * @param number 1 or more; what is read does not depend on it
     * @throws InvalidValueException if it is less
     */
    public ParallelReader<T> threads(int number) {
        if (number < 1) {
            throw new InvalidValueException("threads", number, "It must be 1 or more.");
        }
        return new ParallelReader<>(reader, number);
    }

    /**
     * Reads files, one after the other.
     *
     * @param files each UTF-8, decompressed if its name ends in {@code .gz}
     * @param part makes a part, on the calling thread
     * @param work reads a block into a part, on any thread; no other thread has that part meanwhile. Interrupted if the
     *     reading ends early
     * @param results takes what the work has made, on the calling thread, in the order of the files
     * @return all parts that were made, at least one
     * @throws java.io.UncheckedIOException if a file cannot be read; what was made of the last blocks before may not have
     *     been handed over
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which it then stays
     * @throws RuntimeException what part, work or results have thrown, as it was; where the work has failed for several
     *     blocks, the first of them. However the reading ends, its threads have ended before
     */
    public <A, R> List<A> read(
            List<Path> files,
            Supplier<? extends A> part,
            BiFunction<? super A, ? super LineBlock<T>, ? extends R> work,
            Consumer<? super R> results) {
        return read(files.stream().flatMap(reader::blocks), part, work, results);
    }

    /**
     * Reads blocks from elsewhere, of {@link JsonReader#blocks} or several such streams in a row. As the other.
     *
     * @param blocks read on the calling thread, and closed by the caller
     */
    public <A, R> List<A> read(
            Stream<LineBlock<T>> blocks,
            Supplier<? extends A> part,
            BiFunction<? super A, ? super LineBlock<T>, ? extends R> work,
            Consumer<? super R> results) {
        try (Crew<LineBlock<T>, A, R> crew = new Crew<>(threads, part, work, results)) {
            blocks.sequential().forEach(crew::add);
            return crew.finish();
        }
    }
}
