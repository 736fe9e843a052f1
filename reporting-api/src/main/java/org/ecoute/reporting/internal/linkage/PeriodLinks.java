package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Period;

/**
 * The same figure over several periods. The days at which periods begin and end cut time into spans; each period is the
 * sum of its spans, and a span is a figure even where no table has it: January to September less January to April is
 * May to September.
 */
final class PeriodLinks {
    private static final Period ANY = Period.year(2000);

    private final Figures figures;
    private final Demand demand;
    private final Map<CellMeaning, Map<Period, Integer>> spans = new LinkedHashMap<>();

    PeriodLinks(Figures figures, Demand demand) {
        this.figures = figures;
        this.demand = demand;
    }

    /** What a meaning says of no period in particular. */
    static CellMeaning timeless(CellMeaning meaning) {
        return meaning.in(ANY);
    }

    /** Revised figures may fit no longer with those of other periods that were not counted again: those stay apart. */
    void link(List<Version> latest, ReleaseView draft) {
        Map<CellMeaning, List<Version>> families = new LinkedHashMap<>();
        latest.forEach(version -> families.computeIfAbsent(timeless(version.meaning()), key -> new ArrayList<>())
                .add(version));
        for (List<Version> family : families.values()) {
            if (!link(family)) {
                link(family.stream()
                        .filter(one -> draft.at(one.meaning()).isPresent())
                        .toList());
            }
        }
    }

    private boolean link(List<Version> family) {
        Timeline timeline = new Timeline(family);
        Optional<long[]> counts = timeline.countsAtCuts();
        counts.ifPresent(atCuts -> link(family, timeline, atCuts));
        return counts.isPresent();
    }

    private void link(List<Version> family, Timeline timeline, long[] counts) {
        for (Version version : family) {
            Map<Period, Integer> known =
                    spans.computeIfAbsent(timeless(version.meaning()), key -> new LinkedHashMap<>());
            List<Integer> parts = timeline.spans(version.meaning().period()).stream()
                    .map(span -> known.computeIfAbsent(span, key -> span(family, timeline, span, counts)))
                    .toList();
            if (parts.size() > 1) {
                figures.sum(version.figure(), parts);
            }
        }
    }

    private int span(List<Version> family, Timeline timeline, Period span, long[] counts) {
        for (Version version : family) {
            if (version.meaning().period().equals(span)) {
                return version.figure();
            }
        }
        long count = counts[timeline.cut(span.to())] - counts[timeline.cut(span.from())];
        long width = timeline.leastPersons(span)
                .map(few -> demand.widthOfImplied(count, few))
                .orElse(0L);
        CellMeaning meaning = family.get(0).meaning().in(span);
        return figures.implied("within other periods " + meaning.text(), count, width);
    }

    /** The shortest spans that the periods of a figure tell apart. */
    Set<Period> spans(CellMeaning timeless) {
        return spans.getOrDefault(timeless, Map.of()).keySet();
    }

    /** The figures of the spans that make up a time; empty if none do. */
    List<Integer> within(CellMeaning timeless, Period time) {
        List<Integer> within = new ArrayList<>();
        long days = 0;
        for (Map.Entry<Period, Integer> span :
                spans.getOrDefault(timeless, Map.of()).entrySet()) {
            if (time.span(span.getKey()).equals(time)) {
                within.add(span.getValue());
                days += span.getKey().days();
            }
        }
        return days == time.days() ? List.copyOf(within) : List.of();
    }
}
