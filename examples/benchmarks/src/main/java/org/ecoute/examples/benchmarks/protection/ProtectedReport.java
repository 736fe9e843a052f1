package org.ecoute.examples.benchmarks.protection;

import org.ecoute.examples.benchmarks.report.Quantity;

/**
 * What {@link org.ecoute.examples.bilan.benchmark.ProtectionBenchmark} says of one report.
 *
 * @param report its name
 * @param figures that it has
 * @param masked how many of them are not published
 * @param personsMasked the share of the counted persons behind those, in percent
 * @param seconds to select, prove and check
 */
record ProtectedReport(String report, long figures, long masked, double personsMasked, double seconds) {
    private static final int COLUMNS = 7;

    /** Reads a line of comma-separated values: report, figures, implied, masked, persons, equations, seconds. */
    static ProtectedReport parse(String line) {
        String[] values = line.split(",", COLUMNS);
        return new ProtectedReport(
                values[0],
                Long.parseLong(values[1]),
                Long.parseLong(values[3]),
                Double.parseDouble(values[4]),
                Double.parseDouble(values[6]));
    }

    String told() {
        return "%s, %s".formatted(report, new Quantity(figures, "figures"));
    }

    Quantity time() {
        return new Quantity(seconds, "s");
    }

    /** Of each figure. */
    Quantity cost() {
        return new Quantity(1e3 * seconds / figures, "ms");
    }
}
