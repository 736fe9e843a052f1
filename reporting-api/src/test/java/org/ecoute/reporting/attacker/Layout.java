package org.ecoute.reporting.attacker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What any reader of a report knows of a table: what it counts, and by what.
 *
 * @param table as in the file
 * @param subject what is counted; tables of one subject have one total
 * @param within subjects that hold all of this one: the same under fewer filters
 * @param awaitedIsPart whether what is awaited is counted already
 * @param axes the dimension of the rows, then of the columns; none, one or two
 */
public record Layout(String table, String subject, Set<String> within, boolean awaitedIsPart, List<Axis> axes) {
    public Layout {
        within = Set.copyOf(within);
        axes = List.copyOf(axes);
    }

    /**
     * A dimension.
     *
     * @param overlapping whether one thing may count under several members
     */
    public record Axis(String dimension, boolean overlapping) {}

    /** The members that a row and a column stand for; a total stands for none. */
    Map<String, String> members(String row, String column) {
        Map<String, String> members = new TreeMap<>();
        List<String> codes = List.of(row, column);
        for (int i = 0; i < axes.size(); i++) {
            if (!codes.get(i).equals(Figure.TOTAL)) {
                members.put(axes.get(i).dimension(), codes.get(i));
            }
        }
        return members;
    }
}
