package org.ecoute.reporting.internal.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.reporting.Indicator;

/** The indicators of a file. */
final class Indicators {
    private final Filters filters;
    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Set<String> declared = new LinkedHashSet<>();

    /**
     * @param attempts takes what is wrong with single filters
     */
    Indicators(Dimensions dimensions, Attempts attempts) {
        this.filters = new Filters(dimensions, attempts);
    }

    void read(SpecNode id, SpecNode place) {
        declared.add(id.text());
        Fields fields = place.fields(Key.LABEL, Key.COUNTS, Key.FILTERS, Key.PENDING);
        byId.put(
                id.text(),
                new Indicator(
                        id.text(),
                        fields.get(Key.LABEL).localText(),
                        fields.get(Key.COUNTS).oneOf(Choice.UNITS),
                        filters.read(fields.find(Key.FILTERS)),
                        fields.find(Key.PENDING).map(this::pending)));
    }

    /** All of them, in the order of the file. */
    List<Indicator> all() {
        return List.copyOf(byId.values());
    }

    /** The identifier of one that the file defines, well or not: what is wrong with it is told where it stands. */
    String id(SpecNode place) {
        if (!declared.contains(place.text())) {
            throw place.unknown(Message.UNKNOWN_INDICATOR.text(place.text()), place.text(), declared);
        }
        return place.text();
    }

    private Indicator.Pending pending(SpecNode place) {
        Fields fields = place.fields(Key.LABEL, Key.FILTERS);
        return new Indicator.Pending(
                fields.get(Key.LABEL).localText(), filters.read(Optional.of(fields.get(Key.FILTERS))));
    }
}
