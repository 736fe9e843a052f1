package org.ecoute.reporting.attacker;

import java.util.List;

/**
 * What any reader of a report knows of a table: what it counts, and by what.
 *
 * @param table as in the file
 * @param subject what is counted; tables of one subject have one total
 * @param axes the dimension of the rows, then of the columns; none, one or two
 */
public record Layout(String table, String subject, List<Axis> axes) {
    public Layout {
        axes = List.copyOf(axes);
    }

    /** A table by some dimensions; those that end in {@code *} may hold several values for one thing. */
    public static Layout of(String table, String subject, String... dimensions) {
        return new Layout(
                table,
                subject,
                List.of(dimensions).stream()
                        .map(name -> new Axis(name.replace("*", ""), name.endsWith("*")))
                        .toList());
    }

    /**
     * A dimension.
     *
     * @param overlapping whether one thing may count under several members
     */
    public record Axis(String dimension, boolean overlapping) {}
}
