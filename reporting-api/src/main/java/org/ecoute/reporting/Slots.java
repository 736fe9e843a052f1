package org.ecoute.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.InvalidValueException;

/** Numbers the dimensions and the filters of a plan: many tables ask the same ones. Not thread-safe. */
final class Slots {
    private final Vocabulary vocabulary;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<Filter, Match> matches = new HashMap<>();

    Slots(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The dimension with this identifier.
     *
     * @throws InvalidValueException if there is none
     */
    Slot slot(String dimension) {
        Slot known = slots.get(dimension);
        if (known == null) {
            known = new Slot(vocabulary.dimension(dimension), slots.size());
            slots.put(dimension, known);
        }
        return known;
    }

    /**
     * The filter with its dimension.
     *
     * @throws InvalidValueException if there is no such dimension
     */
    Match match(Filter filter) {
        Match known = matches.get(filter);
        if (known == null) {
            known = new Match(slot(filter.dimension()), Set.copyOf(filter.codes()), matches.size());
            matches.put(filter, known);
        }
        return known;
    }

    /** How many dimensions. */
    int dimensions() {
        return slots.size();
    }

    /** How many filters. */
    int filters() {
        return matches.size();
    }
}
