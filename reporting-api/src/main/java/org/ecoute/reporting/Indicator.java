package org.ecoute.reporting;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.LocalText;

/**
 * Something that reports count: a unit and the filters that keep the ones meant.
 *
 * @param id unique in its specification
 * @param label what is counted, in the plural, as people read it
 * @param unit what is counted
 * @param filters all must hold
 * @param pending what makes a count provisional, if anything
 */
public record Indicator(String id, LocalText label, Unit unit, List<Filter> filters, Optional<Pending> pending) {
    public Indicator {
        filters = List.copyOf(filters);
    }

    /** An indicator whose counts are final. */
    public static Indicator of(String id, LocalText label, Unit unit, Filter... filters) {
        return new Indicator(id, label, unit, List.of(filters), Optional.empty());
    }

    /** The same indicator, provisional while some of what it counts is pending. */
    public Indicator pendingWhile(LocalText what, Filter... condition) {
        return new Indicator(id, label, unit, filters, Optional.of(new Pending(what, List.of(condition))));
    }

    /**
     * Counted already, but not yet confirmed (IAPR-RPT-06: mission orders that have not come back).
     *
     * @param what what is awaited, in the plural
     * @param filters what is pending, among what is counted; all must hold
     */
    public record Pending(LocalText what, List<Filter> filters) {
        public Pending {
            filters = List.copyOf(filters);
        }
    }
}
