package org.ecoute.rules.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Some elements that are worked on once, by whichever thread comes first. */
final class Chunk<T, R> implements Runnable {
    private final List<T> elements;
    private final Function<T, R> work;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<List<R>> made = new CompletableFuture<>();

    Chunk(List<T> elements, Function<T, R> work) {
        this.elements = elements;
        this.work = work;
    }

    /** Does nothing where another thread has begun. */
    @Override
    public void run() {
        if (taken.compareAndSet(false, true)) {
            try {
                made.complete(elements.stream().map(work).toList());
            } catch (RuntimeException | Error failure) {
                made.completeExceptionally(failure);
            }
        }
    }

    boolean isDone() {
        return made.isDone();
    }

    /** What the work made, as soon as it is there; fails as the work did. */
    List<R> made() {
        try {
            return made.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (failed.getCause() instanceof Error own) {
                throw own;
            }
            throw failed;
        }
    }
}
