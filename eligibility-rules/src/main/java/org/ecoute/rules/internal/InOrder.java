package org.ecoute.rules.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Works on the elements of a stream by all processors, keeps their order and holds few of them at a time. Java's own
 * parallel streams keep the order, too, but read ahead by ever larger batches where the length is unknown.
 */
public final class InOrder<T, R> implements Iterator<List<R>> {
    /**
     * Enough work for a task to be worth handing over, little enough to hold many and to end together: five hundred case
     * files took two processors 1.65 times less than one by 32, 1.85 times less by 16 or 8.
     */
    private static final int CHUNK = 16;

    private static final int AHEAD = 4 * Runtime.getRuntime().availableProcessors();

    private final Iterator<T> source;
    private final Function<T, R> work;
    private final Deque<Chunk<T, R>> chunks = new ArrayDeque<>();

    private InOrder(Iterator<T> source, Function<T, R> work) {
        this.source = source;
        this.work = work;
    }

    /** What the work makes of each element, in their order; lazily, and read on the thread that asks. */
    public static <T, R> Stream<R> map(Stream<T> elements, Function<T, R> work) {
        Iterator<List<R>> chunks = new InOrder<>(elements.iterator(), work);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED), false)
                .<R>flatMap(List::stream)
                .onClose(elements::close);
    }

    @Override
    public boolean hasNext() {
        while (chunks.size() < AHEAD && source.hasNext()) {
            List<T> elements = new ArrayList<>(CHUNK);
            while (elements.size() < CHUNK && source.hasNext()) {
                elements.add(source.next());
            }
            Chunk<T, R> chunk = new Chunk<>(elements, work);
            chunks.add(chunk);
            ForkJoinPool.commonPool().execute(chunk);
        }
        return !chunks.isEmpty();
    }

    /** The thread that asks works, too, instead of waiting: the pool has one thread less than there are processors. */
    @Override
    public List<R> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Chunk<T, R> first = chunks.element();
        for (Chunk<T, R> chunk : chunks) {
            if (!first.isDone()) {
                chunk.run();
            }
        }
        return chunks.remove().made();
    }
}
