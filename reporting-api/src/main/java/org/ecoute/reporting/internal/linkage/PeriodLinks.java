package org.ecoute.reporting.internal.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    PeriodLinks(Figures figures, Demand demand) {
        this.figures = figures;
        this.demand = demand;
    }

    /** Revised figures may fit no longer with those of other periods that were not counted again: those stay apart. */
    void link(List<Version> latest, ReleaseView draft) {
        Map<CellMeaning, List<Version>> families = new LinkedHashMap<>();
        latest.forEach(version -> families.computeIfAbsent(version.meaning().in(ANY), key -> new ArrayList<>())
                .add(version));
        for (List<Version> family : families.values()) {
            if (family.size() > 1 && !link(family)) {
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
        Map<LocalDate, Integer> spans = new LinkedHashMap<>();
        for (Version version : family) {
            Period period = version.meaning().period();
            List<Period> own = timeline.spans(period);
            if (own.size() > 1) {
                List<Integer> parts = own.stream()
                        .map(span -> spans.computeIfAbsent(span.from(), key -> span(family, timeline, span, counts)))
                        .toList();
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
        Optional<Long> persons = timeline.leastPersons(span);
        long width = persons.filter(few -> demand.primary(count, few))
                .map(few -> demand.widthOfImplied(count, few))
                .orElse(0L);
        CellMeaning meaning = family.get(0).meaning().in(span);
        return figures.implied("within other periods " + meaning.text(), count, width);
    }
}
