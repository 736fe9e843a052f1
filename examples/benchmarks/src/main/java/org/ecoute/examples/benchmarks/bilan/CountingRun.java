package org.ecoute.examples.benchmarks.bilan;

import java.nio.file.Path;
import java.util.Locale;

/** Counts a file several times in a JVM of its own, and prints the seconds of the fastest, warm one. */
final class CountingRun {
    private CountingRun() {}

    /** Takes the peer's name, the file and how often. */
    public static void main(String[] arguments) {
        Counting.Counter counter = Counting.valueOf(arguments[0]).make();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            long start = System.nanoTime();
            counter.count(Path.of(arguments[1]));
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "%.3f", best);
    }
}
