package org.ecoute.reporting.attacker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which sums follow from equations alone: Gaussian elimination modulo a prime near 2³¹, which can take a sum that does
 * not follow for one that does only if the prime divides one of its determinants.
 */
final class Elimination {
    private static final long PRIME = 2_147_483_629L;

    private final Map<Integer, SortedMap<Integer, Long>> rows = new HashMap<>();

    Elimination(List<Relation> relations) {
        relations.stream()
                .filter(Relation::exact)
                .sorted(Comparator.comparingInt(one -> one.terms().size()))
                .forEach(relation -> {
                    SortedMap<Integer, Long> rest = reduce(relation.terms());
                    if (!rest.isEmpty()) {
                        divide(rest);
                        rows.put(rest.firstKey(), rest);
                    }
                });
    }

    /** Whether the equations leave the sum only one value. */
    boolean determines(Map<Integer, Integer> sum) {
        return reduce(sum).isEmpty();
    }

    private SortedMap<Integer, Long> reduce(Map<Integer, Integer> terms) {
        NavigableMap<Integer, Long> rest = new TreeMap<>();
        terms.forEach((unknown, factor) -> rest.put(unknown, Math.floorMod((long) factor, PRIME)));
        Map.Entry<Integer, Long> at = rest.firstEntry();
        while (at != null) {
            SortedMap<Integer, Long> row = rows.get(at.getKey());
            if (row != null) {
                subtract(rest, row, at.getValue());
            }
            at = rest.higherEntry(at.getKey());
        }
        return rest;
    }

    private static void subtract(Map<Integer, Long> rest, Map<Integer, Long> row, long times) {
        row.forEach((unknown, factor) -> {
            long value = Math.floorMod(rest.getOrDefault(unknown, 0L) - times * factor % PRIME, PRIME);
            if (value == 0) {
                rest.remove(unknown);
            } else {
                rest.put(unknown, value);
            }
        });
    }

    private static void divide(SortedMap<Integer, Long> row) {
        long inverse = power(row.values().iterator().next(), PRIME - 2);
        row.replaceAll((unknown, factor) -> factor * inverse % PRIME);
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
