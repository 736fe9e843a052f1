package org.ecoute.examples.service.record;

/** Somebody else wrote since the caller read. */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int actual;

    StaleVersionException(int expected, int actual) {
        super("version: found " + expected + ". The case file stands at " + actual + ".");
        this.actual = actual;
    }

    /** The version at which the case file stands. */
    public int actual() {
        return actual;
    }
}
