package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Figures that equations connect, directly or through others.
 *
 * @param figures in ascending order
 * @param rows the equations among them
 */
record Linked(List<Integer> figures, List<Row> rows) {
    /** All connected sets of the figures that vary; the others are constants and connect nothing. */
    static List<Linked> among(List<Integer> figures, List<Row> rows, int size, IntPredicate varies) {
        int[] parent = new int[size];
        Arrays.setAll(parent, i -> i);
        for (Row row : rows) {
            int first = first(row, varies);
            for (int figure : row.figures()) {
                if (first >= 0 && varies.test(figure)) {
                    parent[root(parent, figure)] = root(parent, first);
                }
            }
        }
        Map<Integer, Linked> byRoot = new LinkedHashMap<>();
        figures.stream()
                .filter(varies::test)
                .forEach(figure -> byRoot.computeIfAbsent(
                                root(parent, figure), key -> new Linked(new ArrayList<>(), new ArrayList<>()))
                        .figures
                        .add(figure));
        for (Row row : rows) {
            int first = first(row, varies);
            Linked linked = first < 0 ? null : byRoot.get(root(parent, first));
            if (linked != null) {
                linked.rows.add(row);
            }
        }
        return List.copyOf(byRoot.values());
    }

    private static int first(Row row, IntPredicate varies) {
        return Arrays.stream(row.figures()).filter(varies).findFirst().orElse(-1);
    }

    private static int root(int[] parent, int figure) {
        int root = figure;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
