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
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Works on the elements of a stream by all processors, keeps their order and holds few of them at a time. Java's own
 * parallel streams keep the order, too, but read ahead by ever larger batches where the length is unknown.
 */
public final class InOrder<T, R> implements Iterator<List<R>> {
    /** Enough work for a task to be worth handing over, little enough to hold many. */
    private static final int CHUNK = 32;

    private static final int AHEAD = 4 * Runtime.getRuntime().availableProcessors();

    private final Iterator<T> source;
    private final Function<T, R> work;
    private final Deque<ForkJoinTask<List<R>>> tasks = new ArrayDeque<>();

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
        while (tasks.size() < AHEAD && source.hasNext()) {
            List<T> chunk = new ArrayList<>(CHUNK);
            while (chunk.size() < CHUNK && source.hasNext()) {
                chunk.add(source.next());
            }
            tasks.add(ForkJoinPool.commonPool()
                    .submit(() -> chunk.stream().map(work).toList()));
        }
        return !tasks.isEmpty();
    }

    @Override
    public List<R> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return tasks.remove().join();
    }
}
