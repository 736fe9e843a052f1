package org.ecoute.reporting.internal.linkage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Period;

/**
 * A figure that is at most another one in whatever time.
 *
 * @param whole of no period in particular
 * @param part of no period in particular
 */
record Inclusion(CellMeaning whole, CellMeaning part) {
    static Inclusion of(Version whole, Version part) {
        return new Inclusion(PeriodLinks.timeless(whole.meaning()), PeriodLinks.timeless(part.meaning()));
    }

    /** Inclusions with the periods for which they are told already. Mutable, not thread-safe. */
    static final class Told {
        private final Map<Inclusion, Set<Period>> periods = new LinkedHashMap<>();

        void add(Version whole, Version part) {
            periods.computeIfAbsent(Inclusion.of(whole, part), key -> new LinkedHashSet<>())
                    .add(part.meaning().period());
        }

        Map<Inclusion, Set<Period>> all() {
            return periods;
        }
    }
}
