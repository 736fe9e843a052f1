package org.ecoute.reporting.internal.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/** What lies around a figure in the equations: unknown figures lead on, others end the way. Immutable. */
final class Neighbourhood {
    private final Incidence incidence;
    private final IntPredicate unknown;
    private final IntToLongFunction value;

    Neighbourhood(Incidence incidence, IntPredicate unknown, IntToLongFunction value) {
        this.incidence = incidence;
        this.unknown = unknown;
        this.value = value;
    }

    /** The figures that are not unknown and pass the test, in rings: each ring lies one equation further away. */
    List<List<Integer>> rings(int from, IntPredicate wanted) {
        List<List<Integer>> rings = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(from));
        Deque<Integer> edge = new ArrayDeque<>(List.of(from));
        while (!edge.isEmpty()) {
            List<Integer> ring = new ArrayList<>();
            Deque<Integer> next = new ArrayDeque<>();
            for (int figure : edge) {
                for (int row : incidence.rowsOf(figure)) {
                    visit(incidence.row(row), seen, next, ring, wanted);
                }
            }
            if (!ring.isEmpty()) {
                rings.add(ring);
            }
            edge = next;
        }
        return rings;
    }

    /** The figure, then the unknown ones that hang together with it most closely, as many as asked for. */
    List<Integer> near(int from, int size) {
        return new Cluster(incidence, unknown, value).around(from, size);
    }

    /** The equations in which some figures stand. */
    List<Row> rows(List<Integer> figures) {
        return figures.stream()
                .flatMapToInt(figure -> Arrays.stream(incidence.rowsOf(figure)))
                .distinct()
                .mapToObj(incidence::row)
                .toList();
    }

    private void visit(Row row, Set<Integer> seen, Deque<Integer> next, List<Integer> ring, IntPredicate wanted) {
        for (int other : row.figures()) {
            if (seen.add(other)) {
                if (unknown.test(other)) {
                    next.add(other);
                } else if (wanted.test(other)) {
                    ring.add(other);
                }
            }
        }
    }
}
