package org.ecoute.reporting.internal.yaml;

/** By how much periods follow one another or grow. */
enum Step {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Step(int months) {
        this.months = months;
    }

    java.time.Period length() {
        return java.time.Period.ofMonths(months);
    }
}
