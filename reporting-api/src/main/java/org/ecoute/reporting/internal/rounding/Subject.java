package org.ecoute.reporting.internal.rounding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.ReleaseRefusedException;

/**
 * Rounds all figures of one subject: one unit under the same filters. First the total of each period, then the members
 * of each dimension within it, then where dimensions cross; in each of them the shorter periods first, of which the
 * longer ones are made. Mutable, for one use.
 */
final class Subject {
    private final int base;
    private final Set<String> overlapping;
    private final Map<CellMeaning, Frozen> frozen;
    private final Map<Set<String>, Map<Period, SortedMap<String, CellMeaning>>> families = new LinkedHashMap<>();
    private final Map<CellMeaning, Long> counts = new HashMap<>();
    private final Map<CellMeaning, Long> units = new LinkedHashMap<>();

    Subject(int base, Map<CellMeaning, Long> own, Map<CellMeaning, Frozen> earlier, Set<String> overlapping) {
        this.base = base;
        this.overlapping = overlapping;
        this.frozen = earlier;
        Spans spans = new Spans(
                own.keySet().iterator().next().unit().toString(), periods(own.keySet()), periods(earlier.keySet()));
        earlier.forEach((meaning, one) -> {
            if (spans.holds(meaning.period())) {
                counts.put(meaning, one.count());
            }
        });
        counts.putAll(own);
        counts.keySet().stream()
                .sorted(Comparator.comparingInt(meaning -> meaning.members().size()))
                .forEach(meaning -> families.computeIfAbsent(
                                Set.copyOf(meaning.members().keySet()), key -> new HashMap<>())
                        .computeIfAbsent(meaning.period(), key -> new TreeMap<>())
                        .put(meaning.toString(), meaning));
    }

    private static Set<Period> periods(Collection<CellMeaning> meanings) {
        return meanings.stream()
                .map(CellMeaning::period)
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>(Comparator.comparing(Period::from).thenComparing(Period::to))));
    }

    /** The rounded counts. */
    Map<CellMeaning, Long> rounded() {
        families.forEach((dimensions, byPeriod) -> {
            for (Period period : Spans.shortestFirst(byPeriod.keySet())) {
                List<CellMeaning> cells = List.copyOf(
                        byPeriod.getOrDefault(period, new TreeMap<>()).values());
                List<Period> parts = Spans.parts(period, byPeriod.keySet());
                if (cells.stream().anyMatch(frozen::containsKey)) {
                    repeat(cells, parts);
                } else {
                    new FamilyRounding(this, dimensions, parts, cells).round();
                }
            }
        });
        Map<CellMeaning, Long> rounded = new LinkedHashMap<>();
        units.forEach((meaning, number) -> rounded.put(meaning, number * base));
        return rounded;
    }

    /** What was counted nowhere when the others were let out is nothing, whatever came to light since. */
    private void repeat(List<CellMeaning> cells, List<Period> parts) {
        for (CellMeaning cell : cells) {
            Frozen earlier = frozen.get(cell);
            units.put(cell, earlier == null ? 0 : earlier.rounded() / base);
            for (Period part : parts) {
                if (earlier != null && !frozen.containsKey(cell.in(part)) && counts.containsKey(cell.in(part))) {
                    throw new ReleaseRefusedException(earlier.release() + " has let out " + cell
                            + " rounded as a whole; rounded parts of it such as " + part.id()
                            + " would not add up to it. Maybe leave them out.");
                }
            }
        }
    }

    int base() {
        return base;
    }

    boolean overlaps(String dimension) {
        return overlapping.contains(dimension);
    }

    /** What is left of a true count after its parts. */
    long rest(CellMeaning cell, List<Period> parts) {
        long known = parts.stream()
                .mapToLong(part -> counts.getOrDefault(cell.in(part), 0L))
                .sum();
        return Math.max(0, counts.getOrDefault(cell, 0L) - known);
    }

    /** What is left of a rounded count after its parts, in units of the base. */
    long unitsLeft(CellMeaning cell, List<Period> parts) {
        return units.getOrDefault(cell, 0L) - unitsOf(cell, parts);
    }

    void put(CellMeaning cell, List<Period> parts, long rest) {
        units.put(cell, unitsOf(cell, parts) + rest);
    }

    private long unitsOf(CellMeaning cell, List<Period> parts) {
        return parts.stream()
                .mapToLong(part -> units.getOrDefault(cell.in(part), 0L))
                .sum();
    }
}
