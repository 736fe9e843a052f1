package org.ecoute.reporting.internal.linkage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.ReleasedSum;

/**
 * A total and the overlapping members of one dimension, in all periods for which releases have them. Immutable after
 * {@link #in} has made it.
 *
 * @param dimension whose members overlap
 * @param total of no period in particular
 * @param parts all members that any period has, of no period in particular
 * @param periods of the releases
 */
record Overlap(String dimension, CellMeaning total, Set<CellMeaning> parts, Set<Period> periods) {
    /** Those in several periods, from which more periods follow. */
    static List<Overlap> in(List<ReleaseView> releases) {
        Map<List<Object>, Overlap> all = new LinkedHashMap<>();
        for (ReleaseView release : releases) {
            for (ReleasedSum sum : release.sums()) {
                if (sum.overlapping()) {
                    CellMeaning total = PeriodLinks.timeless(sum.total());
                    Overlap overlap = all.computeIfAbsent(
                            List.of(total, sum.dimension()),
                            key -> new Overlap(sum.dimension(), total, new LinkedHashSet<>(), new LinkedHashSet<>()));
                    overlap.periods.add(sum.total().period());
                    sum.parts().forEach(part -> overlap.parts.add(PeriodLinks.timeless(part)));
                }
            }
        }
        return all.values().stream()
                .filter(overlap -> overlap.periods.size() > 1)
                .toList();
    }

    /** Every part in every period: where a release does not name one, its absence shows that it is zero. */
    Stream<CellMeaning> cells() {
        return parts.stream().flatMap(part -> periods.stream().map(part::in));
    }
}
