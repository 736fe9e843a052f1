package org.ecoute.reporting.internal.protection;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ecoute.model.InvalidValueException;

/**
 * What an attacker can find out about figures under any pattern of suppression, ours or another's: the range in which
 * each of them must lie. Not thread-safe.
 */
public final class Attack {
    private final Problem problem;
    private final List<Linked> unknown;

    /**
     * @param shown which figures the attacker sees
     */
    public Attack(Problem problem, IntPredicate shown) {
        this.problem = problem;
        List<Integer> all = IntStream.range(0, problem.size()).boxed().toList();
        this.unknown = Linked.among(all, problem.rows(), problem.size(), shown.negate());
    }

    /**
     * The possible values of a figure: a range.
     *
     * @param least the smallest
     * @param greatest the greatest that equations allow; more than all unknown figures together where they do not
     */
    public record Range(long least, long greatest) {
        /** How uncertain the figure is. */
        public long width() {
            return greatest - least;
        }
    }

    /**
     * The range of a figure.
     *
     * @throws InvalidValueException if the linear program was not solved
     */
    public Range rangeOf(int figure) {
        for (Linked linked : unknown) {
            int number = linked.figures().indexOf(figure);
            if (number >= 0) {
                LinearBounds bounds = new LinearBounds(Unknowns.of(problem, linked), reach(linked));
                return new Range(extreme(bounds, number, -1), extreme(bounds, number, 1));
            }
        }
        return new Range(problem.value(figure), problem.value(figure));
    }

    private long reach(Linked linked) {
        return 1 + linked.figures().stream().mapToLong(problem::value).sum();
    }

    private static long extreme(LinearBounds bounds, int number, int direction) {
        return bounds.extreme(number, direction, false)
                .orElseThrow(() -> new InvalidValueException(
                        "range of figure", number, "The linear program found no solution, but the true table is one."))[
                number];
    }
}
