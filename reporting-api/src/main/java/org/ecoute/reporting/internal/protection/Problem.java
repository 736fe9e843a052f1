package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.InvalidValueException;

/**
 * Figures, what links them, and how uncertain each must stay if it is not shown. Values are 0 or more, which the
 * attacker knows too. Mutable while it is built, then read only; not thread-safe.
 */
public final class Problem {
    private static final int INITIAL = 64;

    private int size;
    private long[] values = new long[INITIAL];
    private long[] widths = new long[INITIAL];
    private long[] importance = new long[INITIAL];
    private Role[] roles = new Role[INITIAL];
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, List<Integer>> followers = new HashMap<>();

    /**
     * Adds a figure.
     *
     * @param value its true value, 0 or more
     * @param width if it is not shown, an attacker must be left with values that lie this far apart; 0 for no demand
     * @param importance more important figures are shown first
     * @return its index
     */
    public int add(long value, Role role, long width, long importance) {
        if (value < 0) {
            throw new InvalidValueException("figure to protect", value, "Counts are 0 or more.");
        }
        if (size == values.length) {
            grow();
        }
        values[size] = value;
        widths[size] = width;
        roles[size] = role;
        this.importance[size] = importance;
        return size++;
    }

    /**
     * Links figures.
     *
     * @throws InvalidValueException if the true values do not satisfy the equation
     */
    public void link(Row row) {
        long residue = row.residue(values);
        if (residue != 0) {
            throw new InvalidValueException(
                    "equation between figures " + Arrays.toString(row.figures()),
                    "a difference of " + residue,
                    "The counts of a cube add up. Maybe they were counted from other case files.");
        }
        rows.add(row);
    }

    /** Where one figure is not shown, another is not either. */
    public void follow(int leader, int follower) {
        followers.computeIfAbsent(leader, key -> new ArrayList<>()).add(follower);
    }

    /** How many figures there are. */
    public int size() {
        return size;
    }

    /** The true value of a figure. */
    public long value(int figure) {
        return values[figure];
    }

    /** How uncertain it must stay if it is not shown. */
    public long width(int figure) {
        return widths[figure];
    }

    /** What may become of it. */
    public Role role(int figure) {
        return roles[figure];
    }

    /** Raises what is asked of a figure, and withholds it. */
    public void withhold(int figure, long width) {
        roles[figure] = Role.WITHHELD;
        widths[figure] = Math.max(widths[figure], width);
    }

    /** All equations. */
    public List<Row> rows() {
        return rows;
    }

    List<Integer> followers(int leader) {
        return followers.getOrDefault(leader, List.of());
    }

    long importance(int figure) {
        return importance[figure];
    }

    private void grow() {
        int more = size * 2;
        values = Arrays.copyOf(values, more);
        widths = Arrays.copyOf(widths, more);
        importance = Arrays.copyOf(importance, more);
        roles = Arrays.copyOf(roles, more);
    }
}
