package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Period;

/**
 * What overlaps, or is at most something else, in the periods of releases does so in the spans between them too. Of
 * members that add up the equations of the periods say so already; inequalities do not follow from those of other periods.
 * The spans ask for enough themselves, so nothing more is asked of what lies between them.
 */
final class SpanLinks {
    private final Figures figures;
    private final PeriodLinks periods;
    private final OverlapLinks overlaps;

    SpanLinks(Figures figures, PeriodLinks periods) {
        this.figures = figures;
        this.periods = periods;
        this.overlaps = new OverlapLinks(figures, (count, persons) -> 0);
    }

    void link(Overlap overlap) {
        Set<Period> spans = new LinkedHashSet<>();
        overlap.parts().forEach(part -> spans.addAll(periods.spans(part)));
        spans.removeAll(overlap.periods());
        spans.forEach(span -> link(overlap, span));
    }

    /** Revised figures may fit no longer with those of other periods: then nothing follows for the span between. */
    private void link(Overlap overlap, Period span) {
        Optional<OverlapLinks.Share> total = share(overlap, overlap.total(), span);
        List<OverlapLinks.Share> parts = new ArrayList<>();
        overlap.parts().forEach(part -> share(overlap, part, span).ifPresent(parts::add));
        if (total.isPresent() && parts.size() == overlap.parts().size() && overlaps.fit(total.get(), parts)) {
            overlaps.link(total.get(), parts);
        }
    }

    /**
     * Links a figure and one that it is part of.
     *
     * @param told the periods for which they are linked already
     */
    void link(Inclusion inclusion, Set<Period> told) {
        Set<Period> spans = new LinkedHashSet<>(periods.spans(inclusion.part()));
        spans.removeAll(told);
        for (Period span : spans) {
            Optional<Integer> whole = figure(inclusion.whole(), span);
            Optional<Integer> part = figure(inclusion.part(), span);
            if (whole.isPresent() && part.isPresent()) {
                link(whole.get(), part.get());
            }
        }
    }

    /** Revised figures may fit no longer. */
    private void link(int whole, int part) {
        long rest = figures.count(whole) - figures.count(part);
        if (rest >= 0) {
            int beside = figures.implied("in " + figures.name(whole) + " not in " + figures.name(part), rest, 0);
            figures.sum(whole, List.of(part, beside));
        }
    }

    private Optional<OverlapLinks.Share> share(Overlap overlap, CellMeaning timeless, Period span) {
        String member = timeless.members().getOrDefault(overlap.dimension(), "");
        return figure(timeless, span).map(figure -> new OverlapLinks.Share(figure, 0, member));
    }

    private Optional<Integer> figure(CellMeaning timeless, Period span) {
        List<Integer> spans = periods.within(timeless, span);
        return spans.isEmpty() ? Optional.empty() : Optional.of(together(timeless.in(span), spans));
    }

    /** The total may be cut into shorter spans than its parts, by periods of other tables. */
    private int together(CellMeaning meaning, List<Integer> spans) {
        if (spans.size() == 1) {
            return spans.get(0);
        }
        long count = spans.stream().mapToLong(figures::count).sum();
        int figure = figures.implied("within other periods " + meaning.text(), count, 0);
        figures.sum(figure, spans);
        return figure;
    }
}
