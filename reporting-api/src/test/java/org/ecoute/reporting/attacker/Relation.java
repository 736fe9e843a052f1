package org.ecoute.reporting.attacker;

import java.util.Map;
import java.util.TreeMap;

/**
 * A signed sum of unknown counts that lies between two numbers.
 *
 * @param terms the factor of each unknown, none 0
 */
record Relation(Map<Integer, Integer> terms, double low, double high) {
    static Relation equal(Map<Integer, Integer> terms, double value) {
        return new Relation(terms, value, value);
    }

    /** A part of a whole. */
    static Relation atMost(Map<Integer, Integer> part, Map<Integer, Integer> whole) {
        Map<Integer, Integer> terms = new TreeMap<>(part);
        whole.keySet().forEach(unknown -> terms.put(unknown, -1));
        return new Relation(terms, Double.NEGATIVE_INFINITY, 0);
    }

    boolean exact() {
        return low == high;
    }

    /** The same with one unknown found. */
    Relation without(int unknown, double value) {
        Map<Integer, Integer> rest = new TreeMap<>(terms);
        Integer factor = rest.remove(unknown);
        double known = factor == null ? 0 : factor * value;
        return new Relation(rest, low - known, high - known);
    }
}
