package org.ecoute.reporting.internal.rounding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.ecoute.model.InvalidValueException;
import org.ecoute.reporting.Period;

/** Periods that lie within one another or apart, so that longer ones are sums of shorter ones and a rest. */
final class Spans {
    private static final Comparator<Period> SHORTEST_FIRST =
            Comparator.comparingLong(Period::days).thenComparing(Period::from);

    private final TreeSet<Period> periods = new TreeSet<>(SHORTEST_FIRST);

    /**
     * The periods of a report and those of earlier ones that are parts of them.
     *
     * @throws InvalidValueException if two of the report's periods overlap in part
     */
    Spans(String subject, Collection<Period> own, Collection<Period> earlier) {
        for (Period period : own) {
            if (crosses(period)) {
                throw new InvalidValueException(
                        "periods of " + subject,
                        own.stream().map(Period::id).toList(),
                        "Rounded counts add up over periods that lie within one another or apart. Maybe leave out "
                                + period.id() + ".");
            }
            periods.add(period);
        }
        earlier.stream()
                .sorted(SHORTEST_FIRST.reversed())
                .filter(one -> !crosses(one) && own.stream().anyMatch(whole -> within(one, whole)))
                .forEach(periods::add);
    }

    boolean holds(Period period) {
        return periods.contains(period);
    }

    /** The longest of some periods within another, itself left out. */
    static List<Period> parts(Period whole, Collection<Period> some) {
        List<Period> parts = new ArrayList<>();
        some.stream()
                .filter(one -> !one.equals(whole) && within(one, whole))
                .sorted(SHORTEST_FIRST.reversed())
                .filter(one -> parts.stream().noneMatch(longer -> within(one, longer)))
                .forEach(parts::add);
        return parts;
    }

    static List<Period> shortestFirst(Collection<Period> some) {
        return some.stream().sorted(SHORTEST_FIRST).toList();
    }

    private boolean crosses(Period one) {
        return periods.stream().anyMatch(other -> other.overlaps(one) && !within(one, other) && !within(other, one));
    }

    private static boolean within(Period part, Period whole) {
        return !part.from().isBefore(whole.from()) && !part.to().isAfter(whole.to());
    }
}
