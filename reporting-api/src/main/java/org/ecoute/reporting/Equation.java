package org.ecoute.reporting;

import java.util.List;
import org.ecoute.model.InvalidValueException;

/**
 * Two sums of named figures that ought to be equal.
 *
 * @param why what makes them equal, as people say it
 * @param left names of figures, at least one
 * @param right names of figures, at least one
 */
public record Equation(String why, List<String> left, List<String> right) {
    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() || right.isEmpty()) {
            throw new InvalidValueException(
                    "equation \"" + why + "\"", left + " = " + right, "Each side names at least one figure.");
        }
    }

    /** A total that equals the sum of its parts. */
    public static Equation total(String why, String total, List<String> parts) {
        return new Equation(why, List.of(total), parts);
    }

    /** Two figures that agree. */
    public static Equation same(String why, String one, String other) {
        return new Equation(why, List.of(one), List.of(other));
    }
}
