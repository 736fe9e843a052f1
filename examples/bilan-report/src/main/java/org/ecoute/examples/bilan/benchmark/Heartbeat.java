package org.ecoute.examples.bilan.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells every half minute that long work goes on, for how long it has, and how much memory it holds. */
final class Heartbeat {
    private static final int SECONDS = 30;
    private static final long MEGABYTE = 1 << 20;

    private final String what;
    private final PrintStream err;
    private final long start = System.nanoTime();

    private Heartbeat(String what, PrintStream err) {
        this.what = what;
        this.err = err;
    }

    /** What the work gives. */
    static <T> T during(String what, PrintStream err, Supplier<T> work) {
        Thread beating = new Thread(new Heartbeat(what, err)::beat, "heartbeat");
        beating.setDaemon(true);
        beating.start();
        try {
            return work.get();
        } finally {
            beating.interrupt();
        }
    }

    private void beat() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(SECONDS);
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the work is done: the thread ends
        }
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
}
