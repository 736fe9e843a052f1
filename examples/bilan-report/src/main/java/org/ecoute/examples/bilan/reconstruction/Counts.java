package org.ecoute.examples.bilan.reconstruction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Arithmetic on published counts by member. */
final class Counts {
    private Counts() {}

    static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What a longer period has more than a shorter one that it contains. */
    static <T> Map<T, Integer> minus(Map<T, Integer> longer, Map<T, Integer> shorter) {
        Map<T, Integer> rest = new LinkedHashMap<>(longer);
        shorter.forEach((member, count) -> rest.merge(member, -count, Integer::sum));
        return rest;
    }

    /** The same counts by code instead of by published name. */
    static <T> Map<T, Integer> by(Map<String, Integer> published, Function<String, T> code) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        published.forEach((member, count) -> counts.merge(code.apply(member), count, Integer::sum));
        return counts;
    }

    /** The same counts with more of one member, to make up a total. */
    static <T> Map<T, Integer> upTo(int total, Map<T, Integer> counts, T rest) {
        Map<T, Integer> all = new LinkedHashMap<>(counts);
        all.merge(rest, total - sum(counts), Integer::sum);
        return all;
    }
}
