package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Looks for possible tables that differ enough in every figure to protect: cheap integer moves from the true table
 * first, linear programs where moves get stuck. Deterministic. Not thread-safe.
 */
final class WitnessSearch {
    /** Figures that a linear program looks at, few first: a program of twice as many takes four times as long. */
    private static final int[] SURROUNDINGS = {60, 200, 600};

    /** The widest surroundings, before programs in whole numbers: their equations take some tens of megabytes for each core. */
    private static final int MOST = 2000;

    /** So many programs are solved before what was found counts for the next; of no account for how many threads do. */
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
        this.around = new Neighbourhood(
                new Incidence(unknowns.size(), unknowns.rows()), figure -> true, figure -> unknowns.values()[figure]);
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

    /**
     * Linear programs around figures that want more, some at the same time. Each is asked for all of them in it that no
     * other one at that time is asked for; those that it does not help get one of their own.
     */
    private void solve(IntFunction<List<Integer>> surroundings) {
        Set<Integer> open = new LinkedHashSet<>(found.wanting());
        while (!open.isEmpty()) {
            Set<Integer> unasked = new LinkedHashSet<>(open);
            List<Program> programs = new ArrayList<>();
            while (programs.size() < AT_A_TIME && !unasked.isEmpty()) {
                int first = unasked.iterator().next();
                open.remove(first);
                programs.add(asking(surroundings.apply(first), unasked));
            }
            programs.parallelStream()
                    .map(program -> program.changes(unknowns, around, reach, found))
                    .toList()
                    .forEach(changes -> changes.forEach(found::offer));
            open.removeIf(figure -> !found.wanting(figure));
        }
    }

    private static Program asking(List<Integer> near, Set<Integer> unasked) {
        List<Integer> asked = IntStream.range(0, near.size())
                .filter(place -> unasked.remove(near.get(place)))
                .boxed()
                .toList();
        return new Program(near, asked);
    }
}
