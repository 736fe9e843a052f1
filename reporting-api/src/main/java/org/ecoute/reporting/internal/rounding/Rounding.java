package org.ecoute.reporting.internal.rounding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Unit;

/**
 * Rounds counts to multiples of a base so that all margins add up exactly: members to their total, crossed members to
 * both of theirs, shorter periods to longer ones. Each total is rounded down or up, up as often as it is near; members
 * share what their total became. Depends on meanings and counts alone, and repeats what was let out before.
 */
public final class Rounding {
    private Rounding() {}

    /**
     * Rounds.
     *
     * @param base 2 or more
     * @param counts by meaning, of the kind {@link CellMeaning.Kind#COUNT}, with all totals and all counted members
     * @param overlapping the dimensions whose members may overlap
     * @param earlier what was let out before with the same base
     * @return the rounded counts, of the earlier figures too
     * @throws org.ecoute.model.InvalidValueException if periods of one subject overlap in part
     * @throws org.ecoute.reporting.ReleaseRefusedException if a figure is part of one that was let out as a whole
     */
    public static Map<CellMeaning, Long> of(
            int base, Map<CellMeaning, Long> counts, Set<String> overlapping, Map<CellMeaning, Frozen> earlier) {
        Map<CellMeaning, Long> rounded = new LinkedHashMap<>();
        counts.keySet().stream()
                .map(About::of)
                .distinct()
                .forEach(about -> rounded.putAll(
                        new Subject(base, about.among(counts), about.among(earlier), overlapping).rounded()));
        return rounded;
    }

    /** What the figures of a subject have in common. */
    private record About(Unit unit, List<Filter> filters) {
        static About of(CellMeaning meaning) {
            return new About(meaning.unit(), meaning.filters());
        }

        <T> Map<CellMeaning, T> among(Map<CellMeaning, T> all) {
            return all.entrySet().stream()
                    .filter(one -> of(one.getKey()).equals(this))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
