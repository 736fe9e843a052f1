package org.ecoute.model.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Threads that work on elements, each with a part of its own, and hand over what they make in the order of the elements.
 * Used by one thread, which adds elements and takes results.
 */
final class Crew<T, A, R> implements AutoCloseable {
    /** One to work on, and one to go on with at once. */
    private static final int HELD_FOR_EACH_THREAD = 2;

    private final int size;
    private final Supplier<? extends A> part;
    private final BiFunction<? super A, ? super T, ? extends R> work;
    private final Consumer<? super R> results;
    private final ExecutorService executor;
    private final List<Thread> threads = new ArrayList<>();
    private final List<A> parts = new ArrayList<>();
    private final Queue<A> idle = new ConcurrentLinkedQueue<>();
    private final Deque<Future<R>> turns = new ArrayDeque<>();

    Crew(
            int size,
            Supplier<? extends A> part,
            BiFunction<? super A, ? super T, ? extends R> work,
            Consumer<? super R> results) {
        this.size = size;
        this.part = part;
        this.work = work;
        this.results = results;
        this.executor = Executors.newFixedThreadPool(size, this::thread);
    }

    /** Waits while as much is held as may be; hands over what is ready. */
    void add(T element) {
        if (turns.size() == HELD_FOR_EACH_THREAD * size) {
            handOverNext();
        }
        if (parts.size() < size) {
            addPart();
        }
        turns.add(executor.submit(() -> workOn(element)));
        while (!turns.isEmpty() && turns.element().isDone()) {
            handOverNext();
        }
    }

    /** Waits for all and hands it over; gives the parts. */
    List<A> finish() {
        while (!turns.isEmpty()) {
            handOverNext();
        }
        if (parts.isEmpty()) {
            addPart();
        }
        return List.copyOf(parts);
    }

    /** Stops the work where it is, and waits until no thread is left. */
    @Override
    public void close() {
        executor.shutdownNow();
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void addPart() {
        A made = part.get();
        parts.add(made);
        idle.add(made);
    }

    /** There is an idle part, as there are no fewer of them than threads. */
    private R workOn(T element) {
        A mine = idle.remove();
        try {
            return work.apply(mine, element);
        } finally {
            idle.add(mine);
        }
    }

    private void handOverNext() {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            results.accept(turns.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while lines were read.");
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }

    /** What the work has thrown, as it was: it declares nothing checked. */
    private static RuntimeException thrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, "ecoute-reader-" + (threads.size() + 1));
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }
}
