package org.ecoute.rules.internal.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * Waits for slow work no longer than it may take. Work that comes too late is thrown away when it ends; the limits of a
 * pack's size see to it that it does.
 */
final class TimeLimit {
    private TimeLimit() {}

    /**
     * What the work makes.
     *
     * @throws RulePackException if it is not there in time
     */
    static Engine within(Duration limit, Supplier<Engine> work) {
        CompletableFuture<Engine> made = new CompletableFuture<>();
        Thread worker = new Thread(() -> run(work, made), "ecoute-compiler");
        worker.setDaemon(true);
        // the engine would otherwise keep the class loader of whoever asked first
        worker.setContextClassLoader(TimeLimit.class.getClassLoader());
        worker.start();
        try {
            return made.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            discard(made);
            throw new RulePackException(
                    List.of(Complaint.of("engine.slow", limit.toSeconds()).at(SourcePlace.ofFile("pack.yaml"))));
        } catch (InterruptedException interrupted) {
            discard(made);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rules were compiled.", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RulePackException refused) {
                throw refused;
            }
            throw new IllegalStateException("Rules could not be compiled.", failed.getCause());
        }
    }

    /** Whoever comes second, this or the worker, closes what was made. */
    private static void discard(CompletableFuture<Engine> made) {
        if (!made.cancel(false) && !made.isCompletedExceptionally()) {
            made.join().close();
        }
    }

    private static void run(Supplier<Engine> work, CompletableFuture<Engine> made) {
        try {
            Engine engine = work.get();
            if (!made.complete(engine)) {
                engine.close();
            }
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            made.completeExceptionally(failure);
        }
    }
}
