package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Looks for possible tables that differ enough in every figure to protect: cheap integer moves from the true table
 * first, linear programs where moves get stuck. Deterministic. Not thread-safe.
 */
final class WitnessSearch {
    private static final double TINY = 1e-6;

    /** Figures that a linear program looks at, few first: a program of twice as many takes four times as long. */
    private static final int[] SURROUNDINGS = {60, 200, 600};

    private static final int MOST = 2000;

    /** So many figures are looked at before what was found for them counts for the next. */
    private static final int AT_A_TIME = 16;

    private final Unknowns unknowns;
    private final FoundTables found;
    private final long reach;
    private final Neighbourhood around;

    /**
     * @param seeds tables that were found before, each possible or not
     */
    WitnessSearch(Unknowns unknowns, List<long[]> seeds) {
        this.unknowns = unknowns;
        this.found = new FoundTables(unknowns);
        this.reach = 4
                * IntStream.range(0, unknowns.size())
                        .mapToLong(unknowns::width)
                        .max()
                        .orElse(1);
        this.around = new Neighbourhood(unknowns.rows(), figure -> true, figure -> unknowns.values()[figure]);
        seeds.forEach(found::offer);
    }

    /** What was found, whether or not it is enough. */
    Witnesses search() {
        new Walks(unknowns, found).search();
        for (int size : SURROUNDINGS) {
            solve(figure -> around.near(figure, size));
        }
        return found.witnesses();
    }

    /** What was found, looking at given surroundings of each figure that wants more. */
    Witnesses searchWithin(IntFunction<List<Integer>> surroundings) {
        solve(surroundings);
        return found.witnesses();
    }

    /** What was found, after a search that spares no time: wide surroundings, programs in whole numbers. */
    Witnesses searchEverywhere() {
        solve(figure -> around.near(figure, MOST));
        LinearBounds bounds = new LinearBounds(unknowns, reach);
        for (int figure : found.wanting()) {
            for (int direction : new int[] {1, -1}) {
                if (found.wanting(figure)) {
                    bounds.extreme(figure, direction, true).ifPresent(found::offer);
                }
            }
        }
        return found.witnesses();
    }

    /** Linear programs around each figure that wants more, some at the same time. */
    private void solve(IntFunction<List<Integer>> surroundings) {
        List<Integer> wanting = found.wanting();
        for (int from = 0; from < wanting.size(); from += AT_A_TIME) {
            List<Integer> some = wanting.subList(from, Math.min(from + AT_A_TIME, wanting.size())).stream()
                    .filter(found::wanting)
                    .toList();
            some.parallelStream()
                    .map(figure -> changes(figure, surroundings.apply(figure)))
                    .toList()
                    .forEach(changes -> changes.forEach(found::offer));
        }
    }

    private List<FoundTables.Change> changes(int figure, List<Integer> near) {
        Vertices vertices = Vertices.of(unknowns.only(near, around.rows(near)), reach);
        long down = reachable(vertices, figure, -1);
        long up = reachable(vertices, figure, 1);
        List<FoundTables.Change> changes = new ArrayList<>();
        if (up + down >= unknowns.width(figure)) {
            whole(vertices, near, up).ifPresent(changes::add);
            if (changes.isEmpty() || up + unknowns.values()[figure] - found.least(figure) < unknowns.width(figure)) {
                whole(vertices, near, -down).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** How far from its true value the figure, the first one there, gets, but no farther than is wanted. */
    private long reachable(Vertices vertices, int figure, int direction) {
        long value = unknowns.values()[figure];
        long other = direction > 0 ? value - found.least(figure) : found.greatest(figure) - value;
        vertices.move(0, direction, (double) (unknowns.width(figure) - other));
        return (long) Math.floor(direction * vertices.change(0) + TINY);
    }

    /** Solutions are mostly whole already, as tables are networks. */
    private static Optional<FoundTables.Change> whole(Vertices vertices, List<Integer> near, long change) {
        vertices.moveTo(0, (double) change);
        if (!vertices.makeWhole(0)) {
            return Optional.empty();
        }
        long[] steps = new long[near.size()];
        Arrays.setAll(steps, i -> Math.round(vertices.change(i)));
        return Optional.of(new FoundTables.Change(near, steps));
    }
}
