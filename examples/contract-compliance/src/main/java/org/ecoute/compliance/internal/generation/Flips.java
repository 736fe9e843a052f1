package org.ecoute.compliance.internal.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Where along an axis of whole numbers the rules begin to answer otherwise: looked for in steps, then halved down to two
 * neighbours. No limit is read from anywhere: the rules are asked until they tell it.
 */
final class Flips {
    private Flips() {}

    /**
     * The pairs of neighbours that are answered otherwise.
     *
     * @param from the first number
     * @param to the last number
     * @param step the width of a first step; boundaries that lie closer together may be missed
     * @param at what is said at a number, comparable by {@code equals}; empty where nothing can be asked
     */
    static List<Long> of(long from, long to, long step, LongFunction<Optional<?>> at) {
        List<Long> flips = new ArrayList<>();
        long low = from;
        Optional<?> said = at.apply(low);
        while (low < to) {
            long high = Math.min(to, low + step);
            Optional<?> other = at.apply(high);
            if (!said.equals(other)) {
                flips.add(between(low, said, high, at));
            }
            low = high;
            said = other;
        }
        return flips;
    }

    /** The last number before the answer changes. */
    private static long between(long low, Optional<?> said, long high, LongFunction<Optional<?>> at) {
        long last = low;
        long first = high;
        while (first - last > 1) {
            long middle = last + (first - last) / 2;
            if (at.apply(middle).equals(said)) {
                last = middle;
            } else {
                first = middle;
            }
        }
        return last;
    }
}
