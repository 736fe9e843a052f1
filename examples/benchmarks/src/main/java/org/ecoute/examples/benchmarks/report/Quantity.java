package org.ecoute.examples.benchmarks.report;

import java.util.Locale;

/**
 * A measured figure.
 *
 * @param value in the unit
 * @param unit such as {@code ns}, {@code s}, {@code B}, {@code MiB}, {@code case files/s}
 */
public record Quantity(double value, String unit) {
    /** Three digits that count; no more are reproducible. */
    @Override
    public String toString() {
        return digits(value) + " " + unit;
    }

    static String digits(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace(',', '\u202f');
    }
}
