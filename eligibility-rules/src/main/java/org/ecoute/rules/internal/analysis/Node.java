package org.ecoute.rules.internal.analysis;

import java.util.List;

/**
 * A decision: which way to go at each value of one axis, to end where a condition holds or does not. Made by
 * {@link Diagrams} alone, which makes equal ones once: compared by identity.
 */
final class Node {
    /** The condition holds, whatever else is. */
    static final Node HOLDS = new Node(Integer.MAX_VALUE, List.of());

    /** The condition does not hold, whatever else is. */
    static final Node FAILS = new Node(Integer.MAX_VALUE, List.of());

    private final int axis;
    private final List<Node> ways;

    Node(int axis, List<Node> ways) {
        this.axis = axis;
        this.ways = List.copyOf(ways);
    }

    /** The place of the axis that decides; larger than any where nothing is left to decide. */
    int axis() {
        return axis;
    }

    /** Where each value of the axis leads, in the order of its values. */
    List<Node> ways() {
        return ways;
    }

    boolean isEnd() {
        return ways.isEmpty();
    }
}
