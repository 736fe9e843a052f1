package org.ecoute.examples.bilan.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells every half minute that long work goes on, for how long it has, and how much memory it holds. */
final class Heartbeat implements AutoCloseable {
    private static final int SECONDS = 30;
    private static final long MEGABYTE = 1 << 20;

    private final String what;
    private final PrintStream err;
    private final long start = System.nanoTime();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Heartbeat::daemon);

    private Heartbeat(String what, PrintStream err) {
        this.what = what;
        this.err = err;
    }

    static Heartbeat of(String what, PrintStream err) {
        Heartbeat heartbeat = new Heartbeat(what, err);
        heartbeat.timer.scheduleAtFixedRate(heartbeat::tell, SECONDS, SECONDS, TimeUnit.SECONDS);
        return heartbeat;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    }

    private void tell() {
        Runtime runtime = Runtime.getRuntime();
        err.printf(
                Locale.ROOT,
                "%s: working for %d s, %d MB%n",
                what,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
