package org.ecoute.examples.benchmarks.bilan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.rules.SchemeRules;

/** Counts a file for a whole report, with or without the audit, and prints the seconds; meant for a small heap. */
final class BilanRun {
    private static final Instant AS_OF = Instant.parse("2021-10-15T16:00:00Z");

    private BilanRun() {}

    /** Takes {@code audited} or {@code counted}, the file and how often. */
    public static void main(String[] arguments) {
        boolean audited = arguments[0].equals("audited");
        ParallelCube counting = new ParallelCube(
                BilanSpec.bundled("iapr"),
                one -> audited ? SchemeRules.bundled().assess(one, AS_OF) : CubeCounting.unassessed(one));
        double best = Double.MAX_VALUE;
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            long start = System.nanoTime();
            Cube cube = counting.count(Path.of(arguments[1]));
            if (cube.caseFiles() == 0) {
                throw new IllegalStateException("no case file was counted");
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "%.3f", best);
    }
}
