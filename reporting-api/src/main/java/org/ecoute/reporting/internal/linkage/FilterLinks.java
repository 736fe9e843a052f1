package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Period;

/**
 * A figure under more filters, or under a narrower one, or in a shorter period, is at most the figure under fewer: a
 * focus and the whole. What the whole has beside it is a figure of its own. Filters that exclude one another are at most
 * the whole together.
 */
final class FilterLinks {
    private static final Period ANY = Period.year(2000);

    private final Figures figures;
    private final Demand demand;
    private final Inclusion.Told told;
    private final Map<List<Filter>, Map<CellMeaning, List<Version>>> byFilters = new LinkedHashMap<>();

    /**
     * @param told takes what is told for periods; it holds for the spans between them too
     */
    FilterLinks(Figures figures, Demand demand, Inclusion.Told told) {
        this.figures = figures;
        this.demand = demand;
        this.told = told;
    }

    void link(List<Version> latest) {
        for (Version version : latest) {
            byFilters
                    .computeIfAbsent(version.meaning().filters(), key -> new HashMap<>())
                    .computeIfAbsent(stripped(version.meaning()), key -> new ArrayList<>())
                    .add(version);
        }
        if (byFilters.size() > 1) {
            for (Version version : latest) {
                byFilters.forEach((filters, wholes) -> {
                    if (!filters.equals(version.meaning().filters())) {
                        whole(version, filters, wholes).ifPresent(whole -> link(whole, version));
                    }
                });
            }
        }
    }

    /** Unit, kind and members. */
    private static CellMeaning stripped(CellMeaning meaning) {
        return new CellMeaning(meaning.unit(), meaning.kind(), ANY, List.of(), meaning.members());
    }

    /** The tightest figure under the other filters that holds all of this one. */
    private static Optional<Version> whole(Version part, List<Filter> filters, Map<CellMeaning, List<Version>> wholes) {
        Version best = null;
        for (SortedMap<String, String> members : subsets(part.meaning().members())) {
            boolean implied = filters.stream().allMatch(filter -> implies(part.meaning(), filter));
            CellMeaning key =
                    new CellMeaning(part.meaning().unit(), part.meaning().kind(), ANY, List.of(), members);
            for (Version whole : implied ? wholes.getOrDefault(key, List.of()) : List.<Version>of()) {
                if (within(part, whole) && (best == null || tighter(whole, best))) {
                    best = whole;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean within(Version part, Version whole) {
        Period inner = part.meaning().period();
        Period outer = whole.meaning().period();
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to()) && part.count() <= whole.count();
    }

    private static boolean tighter(Version one, Version other) {
        int dimensions = Integer.compare(
                one.meaning().members().size(), other.meaning().members().size());
        return dimensions > 0
                || (dimensions == 0
                        && one.meaning().period().days()
                                < other.meaning().period().days());
    }

    private static boolean implies(CellMeaning part, Filter filter) {
        String member = part.members().get(filter.dimension());
        return (member != null && filter.codes().contains(member))
                || part.filters().stream()
                        .anyMatch(own -> own.dimension().equals(filter.dimension())
                                && filter.codes().containsAll(own.codes()));
    }

    private static List<SortedMap<String, String>> subsets(SortedMap<String, String> members) {
        List<SortedMap<String, String>> all = new ArrayList<>(List.of(new TreeMap<>()));
        members.forEach((dimension, code) -> {
            for (SortedMap<String, String> one : List.copyOf(all)) {
                SortedMap<String, String> more = new TreeMap<>(one);
                more.put(dimension, code);
                all.add(more);
            }
        });
        return all;
    }

    private void link(Version whole, Version part) {
        long rest = whole.count() - part.count();
        long persons = Math.max(1, whole.persons() - part.persons());
        int beside = figures.implied(
                "in " + figures.name(whole.figure()) + " not in " + figures.name(part.figure()),
                rest,
                demand.widthOfImplied(rest, persons));
        figures.sum(whole.figure(), List.of(part.figure(), beside));
        told.add(whole, part);
    }
}
