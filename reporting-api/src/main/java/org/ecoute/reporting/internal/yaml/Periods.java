package org.ecoute.reporting.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Nearest;
import org.ecoute.reporting.Period;

/** The periods of a file: those with a name, and those written where they are used. */
final class Periods {
    private final Map<String, Period> named = new LinkedHashMap<>();
    private final Set<String> declared = new LinkedHashSet<>();

    void name(SpecNode name, SpecNode period) {
        declared.add(name.text());
        named.put(name.text(), literal(period));
    }

    /** Whether the file names none, well or not. */
    boolean noneNamed() {
        return declared.isEmpty();
    }

    /** All that have a name, in the order of the file. */
    List<Period> all() {
        return List.copyOf(named.values());
    }

    /** A name, or a period itself. */
    Period one(SpecNode place) {
        Period known = named.get(place.text());
        return known != null ? known : literal(place);
    }

    /**
     * A list whose elements are periods, or rows of them that follow one another or grow.
     *
     * @param attempts takes what is wrong with single elements
     */
    List<Period> several(SpecNode place, Attempts attempts) {
        List<Period> periods = new ArrayList<>();
        Stream<SpecNode> elements = place.mapping() ? Stream.of(place) : place.elements().stream();
        elements.forEach(element ->
                attempts.run(() -> periods.addAll(element.mapping() ? row(element) : List.of(one(element)))));
        return List.copyOf(periods);
    }

    private List<Period> row(SpecNode place) {
        Fields fields = place.fields(Key.EACH, Key.GROWING_BY, Key.OF);
        Period whole = one(fields.get(Key.OF));
        if (fields.find(Key.GROWING_BY).isPresent()) {
            return whole.cumulative(step(fields.get(Key.GROWING_BY)));
        }
        return whole.successive(step(fields.get(Key.EACH)));
    }

    private static java.time.Period step(SpecNode place) {
        return place.oneOf(Choice.STEPS).length();
    }

    private Period literal(SpecNode place) {
        String text = place.text();
        try {
            return Period.parse(text);
        } catch (InvalidValueException e) {
            throw place.problem(
                    Message.UNKNOWN_PERIOD.text(text),
                    Nearest.to(text, declared)
                            .map(near -> Message.MAYBE.text(near))
                            .orElseGet(Message.PERIOD_CURE::text));
        }
    }
}
