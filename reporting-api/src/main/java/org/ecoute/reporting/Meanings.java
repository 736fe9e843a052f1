package org.ecoute.reporting;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells what the figures of a table are about. */
final class Meanings {
    private Meanings() {}

    /**
     * The meaning of a figure.
     *
     * @param row member of the first dimension, or {@link Member#TOTAL}
     * @param column member of the second dimension, or {@link Member#TOTAL}
     */
    static CellMeaning of(
            TableSpec table, Indicator indicator, CellMeaning.Kind kind, Period period, Member row, Member column) {
        SortedMap<String, String> members = new TreeMap<>();
        put(members, table.dimensions(), 0, row);
        put(members, table.dimensions(), 1, column);
        List<Filter> filters = Stream.concat(indicator.filters().stream(), table.filters().stream())
                .toList();
        return new CellMeaning(indicator.unit(), kind, period, filters, members);
    }

    private static void put(SortedMap<String, String> members, List<String> dimensions, int dimension, Member member) {
        if (!member.equals(Member.TOTAL)) {
            members.put(dimensions.get(dimension), member.code());
        }
    }
}
