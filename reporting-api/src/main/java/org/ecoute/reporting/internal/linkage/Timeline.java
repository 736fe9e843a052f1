package org.ecoute.reporting.internal.linkage;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Unit;

/** The days at which the periods of one figure begin and end, and what the figures say about the time between them. */
final class Timeline {
    /** Each thing of these units concerns its persons in one instant only: persons of periods add up like things. */
    private static final Set<Unit> PERSONS_ADD_UP = Set.of(Unit.CASE_FILES, Unit.BENEFICIARIES);

    private final List<Version> family;
    private final List<LocalDate> cuts;
    private final Map<LocalDate, Integer> places = new HashMap<>();

    Timeline(List<Version> family) {
        this.family = family;
        TreeSet<LocalDate> days = new TreeSet<>();
        family.forEach(version -> {
            days.add(version.meaning().period().from());
            days.add(version.meaning().period().to());
        });
        this.cuts = List.copyOf(days);
        cuts.forEach(day -> places.put(day, places.size()));
    }

    int cut(LocalDate day) {
        return Objects.requireNonNull(places.get(day));
    }

    /** The spans between cuts that make up a period. */
    List<Period> spans(Period period) {
        List<Period> spans = new ArrayList<>();
        for (int i = cut(period.from()); i < cut(period.to()); i++) {
            spans.add(new Period(cuts.get(i), cuts.get(i + 1)));
        }
        return spans;
    }

    /**
     * Counts since the first cut that agree with every period and never fall: shortest paths (Bellman and Ford) in the
     * graph of differences. Empty if there are none, which happens after revisions.
     */
    Optional<long[]> countsAtCuts() {
        long[] counts = new long[cuts.size()];
        Arrays.fill(counts, 0);
        for (int round = 0; round <= cuts.size(); round++) {
            if (!relaxed(counts)) {
                return Optional.of(counts);
            }
        }
        return Optional.empty();
    }

    private boolean relaxed(long[] counts) {
        boolean changed = false;
        for (Version version : family) {
            int from = cut(version.meaning().period().from());
            int to = cut(version.meaning().period().to());
            changed |= lower(counts, to, counts[from] + version.count());
            changed |= lower(counts, from, counts[to] - version.count());
        }
        for (int i = counts.length - 1; i > 0; i--) {
            changed |= lower(counts, i - 1, counts[i]);
        }
        return changed;
    }

    private static boolean lower(long[] counts, int place, long count) {
        boolean lower = count < counts[place];
        counts[place] = Math.min(counts[place], count);
        return lower;
    }

    /**
     * A number of persons that are behind a span at least, where its count follows from those of periods; empty where
     * it does not follow. Acts of one person may fall into several periods, so this may be less than the true number,
     * and protects more then.
     */
    Optional<Long> leastPersons(Period span) {
        int[] reachedBy = new int[cuts.size()];
        Arrays.fill(reachedBy, -1);
        int start = cut(span.from());
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int here = open.remove();
            for (int i = 0; i < family.size(); i++) {
                int there = otherEnd(family.get(i), here);
                if (there >= 0 && there != start && reachedBy[there] < 0) {
                    reachedBy[there] = i;
                    open.add(there);
                }
            }
        }
        int end = cut(span.to());
        return reachedBy[end] < 0 ? Optional.empty() : Optional.of(Math.max(1, persons(start, end, reachedBy)));
    }

    private int otherEnd(Version version, int here) {
        int from = cut(version.meaning().period().from());
        int to = cut(version.meaning().period().to());
        return here == from ? to : here == to ? from : -1;
    }

    /** Along the way from end to start; periods that are walked backwards are taken off. */
    private long persons(int start, int end, int[] reachedBy) {
        long persons = 0;
        int forward = 0;
        for (int here = end; here != start; ) {
            Version version = family.get(reachedBy[here]);
            boolean forwards = cut(version.meaning().period().to()) == here;
            persons += forwards ? version.persons() : -version.persons();
            forward += forwards ? 1 : 0;
            here = otherEnd(version, here);
        }
        boolean known =
                forward == 1 || PERSONS_ADD_UP.contains(family.get(0).meaning().unit());
        return known ? persons : 1;
    }
}
