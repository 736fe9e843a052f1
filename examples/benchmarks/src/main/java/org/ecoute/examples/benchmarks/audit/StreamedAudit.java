package org.ecoute.examples.benchmarks.audit;

import java.util.Iterator;
import java.util.Locale;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.SchemeRules;

/** Audits as many case files as are asked for, made on the way, and prints how much memory stayed in use, in MiB. */
final class StreamedAudit {
    private static final int LOOKS = 5;

    private StreamedAudit() {}

    /** Takes how many; meant for a small heap, in which it fails if it keeps what it has seen. */
    public static void main(String[] arguments) {
        long size = Long.parseLong(arguments[0]);
        Iterator<Assessment> found = SchemeRules.bundled()
                .assessAll(AuditLoad.stream(size), AuditLoad.AS_OF)
                .iterator();
        double most = 0;
        for (long seen = 1; found.hasNext(); seen++) {
            found.next();
            if (seen % (size / LOOKS) == 0) {
                most = Math.max(most, inUse());
            }
        }
        System.out.printf(Locale.ROOT, "%.1f", most);
    }

    private static double inUse() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
    }
}
