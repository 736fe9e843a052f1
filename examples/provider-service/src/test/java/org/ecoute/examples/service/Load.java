package org.ecoute.examples.service;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ecoute.examples.service.ApiClient.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Bounded load on this machine's service: each client plays case files one after the other, five sessions proposed and
 * recorded and a sixth refused, and sends every request again until it is answered, under the same key. Ends by itself.
 */
final class Load implements AutoCloseable {
    /** A referral, a contact and five sessions. */
    static final int ACTS = 7;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ApiClient psychologist;
    private final ExecutorService clients;
    private final List<Future<?>> running = new ArrayList<>();
    private final AtomicInteger left;
    private final Queue<String> caseFiles = new ConcurrentLinkedQueue<>();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<Long> proposedAndRecorded = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> unavailable = new ConcurrentLinkedQueue<>();
    private final AtomicInteger broken = new AtomicInteger();

    /** Starts clients that play so many case files together at most. */
    Load(ApiClient psychologist, int clients, int caseFiles) {
        this.psychologist = psychologist;
        this.left = new AtomicInteger(caseFiles);
        this.clients = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            running.add(this.clients.submit(this::play));
        }
    }

    /** Case files that were played to their end; every act of theirs was acknowledged. */
    List<String> played() {
        return List.copyOf(caseFiles);
    }

    /** Answers 503. */
    List<Reply> unavailable() {
        return List.copyOf(unavailable);
    }

    /** Requests that got no answer at all. */
    int broken() {
        return broken.get();
    }

    /** What so many of a hundred stay within, in milliseconds. */
    private static double percentile(Queue<Long> nanos, double percent) {
        double[] sorted = nanos.stream().mapToDouble(one -> one / 1e6).sorted().toArray();
        int place = (int) Math.ceil(sorted.length * percent / 100) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, place)];
    }

    /** Begins no more case files, plays those begun to their end. */
    void finish() throws InterruptedException, ExecutionException {
        left.set(0);
        await();
    }

    /** Until all case files are played. */
    void await() throws InterruptedException, ExecutionException {
        for (Future<?> one : running) {
            one.get();
        }
    }

    private void play() {
        while (left.getAndDecrement() > 0) {
            Reply opened = answered("/api/case-files", Story.opening().replace("02-03T10:00", "03-02T08:30"), 201);
            String id = opened.json().get("caseFile").stringValue();
            String caseFile = "/api/case-files/" + id;
            answered(caseFile + "/acts", Story.contact("2020-03-02T08:31:00+01:00"), 201);
            for (int i = 0; i < 5; i++) {
                proposeAndRecord(caseFile, Story.held("2020-03-02T08:3" + (2 + i) + ":00+01:00"));
            }
            answered(caseFile + "/acts", Story.held("2020-03-02T08:40:00+01:00"), 409);
            caseFiles.add(id);
        }
    }

    private void proposeAndRecord(String caseFile, String act) {
        long begun = System.nanoTime();
        answered(caseFile + "/proposals", act, 200);
        answered(caseFile + "/acts", act, 201);
        proposedAndRecorded.add(System.nanoTime() - begun);
    }

    private Reply answered(String path, String body, int expected) {
        String key = UUID.randomUUID().toString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Reply reply = attempt(() -> psychologist.post(path, body, "Idempotency-Key", key));
            if (reply != null && reply.status() == expected) {
                return reply;
            }
            if (reply != null && reply.status() != 503) {
                throw new AssertionError("expected " + expected + ", got " + reply);
            }
        }
        throw new AssertionError("no answer within " + PATIENCE);
    }

    private @Nullable Reply attempt(Supplier<Reply> request) {
        long begun = System.nanoTime();
        try {
            Reply reply = request.get();
            if (reply.status() == 503) {
                unavailable.add(reply);
                pause();
            } else {
                nanos.add(System.nanoTime() - begun);
            }
            return reply;
        } catch (UncheckedIOException gone) {
            broken.incrementAndGet();
            pause();
            return null;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that was measured, for people. */
    String figures(Duration took) {
        return String.format(
                Locale.ROOT,
                "%d case files, %d requests answered in %.1f s (%.0f a second), median %.1f ms, p99 %.1f ms;"
                        + " an act proposed and recorded: median %.1f ms, p99 %.1f ms",
                caseFiles.size(),
                nanos.size(),
                took.toMillis() / 1e3,
                nanos.size() * 1e3 / Math.max(1, took.toMillis()),
                percentile(nanos, 50),
                percentile(nanos, 99),
                percentile(proposedAndRecorded, 50),
                percentile(proposedAndRecorded, 99));
    }

    @Override
    public void close() {
        left.set(0);
        clients.shutdownNow();
    }
}
