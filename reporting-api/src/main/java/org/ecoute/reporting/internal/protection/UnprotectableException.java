package org.ecoute.reporting.internal.protection;

import java.util.List;

/** A figure cannot be protected whatever is suppressed now: what is known already pins it. */
public final class UnprotectableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int figure;
    private final List<Integer> known;

    UnprotectableException(int figure, List<Integer> known) {
        super("figure " + figure + " follows from known figures " + known);
        this.figure = figure;
        this.known = List.copyOf(known);
    }

    /** The figure. */
    public int figure() {
        return figure;
    }

    /** The known figures that pin it, nearest first. */
    public List<Integer> known() {
        return known;
    }
}
