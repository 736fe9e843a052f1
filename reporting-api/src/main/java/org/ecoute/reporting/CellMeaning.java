package org.ecoute.reporting;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a figure is about, wherever it stands: two figures of one meaning are one figure, in any table of any release.
 * Immutable.
 *
 * @param unit what is counted
 * @param kind all of it, or what is not confirmed yet
 * @param period when
 * @param filters of indicator and table; sorted, each once
 * @param members the member's code in each dimension that is not summed over
 */
public record CellMeaning(
        Unit unit, Kind kind, Period period, List<Filter> filters, SortedMap<String, String> members) {
    /** Which of the counts of a cell. */
    public enum Kind {
        /** All that is counted. */
        COUNT,
        /** What is not confirmed yet, among it. */
        PENDING
    }

    public CellMeaning {
        filters = filters.stream()
                .distinct()
                .sorted(Comparator.comparing(Filter::toString))
                .toList();
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** The same in another period. */
    public CellMeaning in(Period other) {
        return new CellMeaning(unit, kind, other, filters, members);
    }

    /** The same of another unit. */
    public CellMeaning of(Unit other) {
        return new CellMeaning(other, kind, period, filters, members);
    }

    /** The same count, or what is pending of it. */
    public CellMeaning of(Kind other) {
        return new CellMeaning(unit, other, period, filters, members);
    }

    /** All members of a dimension together. */
    public CellMeaning without(String dimension) {
        SortedMap<String, String> fewer = new TreeMap<>(members);
        fewer.remove(dimension);
        return new CellMeaning(unit, kind, period, filters, fewer);
    }

    /** The canonical text by which ledger and proof name it: six words. */
    public String text() {
        return MeaningText.write(this);
    }

    /** For people who look for the figure: unit, period, members, filters. */
    @Override
    public String toString() {
        String what = unit + (kind == Kind.PENDING ? " pending" : "") + " " + period.id();
        return what + (members.isEmpty() ? "" : " " + members) + (filters.isEmpty() ? "" : " where " + filters);
    }
}
