package org.ecoute.examples.benchmarks.bilan;

import java.util.Comparator;

/**
 * A figure of a table.
 *
 * @param row code of the member of the first dimension
 * @param column code of the member of the second dimension, {@code TOTAL} where there is none
 */
record Place(String table, String row, String column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::table).thenComparing(Place::row).thenComparing(Place::column);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
