package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Chooses what to show among linked figures: candidates in order of importance, each unless a figure to protect would
 * become a linear combination of what is shown. The method is that of Øyvind Langsrud's R package GaussSuppression
 * (statisticsnorway/ssb-gausssuppression, "Secondary Cell Suppression by Gaussian Elimination", PSD 2024).
 */
final class Selection {
    private final Problem problem;
    private final List<Integer> figures;
    private final BitSet guarded;
    private final Elimination elimination = new Elimination();
    private final Map<Integer, SparseVector> residues = new HashMap<>();
    private final Map<Integer, Set<Integer>> touching = new HashMap<>();

    /**
     * @param figures the linked ones
     * @param guarded those that must not be told, all not candidates
     */
    Selection(Problem problem, List<Integer> figures, List<Row> rows, BitSet guarded) {
        this.problem = problem;
        this.figures = figures;
        this.guarded = guarded;
        rows.forEach(this::know);
        figures.stream().filter(guarded::get).forEach(figure -> {
            SparseVector residue = elimination.reduce(SparseVector.unit(figure));
            residues.put(figure, residue);
            touch(figure, residue, SparseVector.of(new int[0], new int[0], 0));
        });
    }

    /** The guarded figures that follow from the equations and what is known already. */
    List<Integer> lost() {
        return figures.stream()
                .filter(guarded::get)
                .filter(figure -> Objects.requireNonNull(residues.get(figure)).isZero())
                .toList();
    }

    /** Those of the candidates that can be shown. */
    BitSet show(BitSet candidates) {
        List<Integer> order =
                new ArrayList<>(figures.stream().filter(candidates::get).toList());
        order.sort(Comparator.comparingLong(problem::importance).reversed());
        BitSet shown = new BitSet();
        for (int candidate : order) {
            SparseVector form = elimination.reduce(SparseVector.unit(candidate));
            if (form.isZero() || !tells(form)) {
                shown.set(candidate);
                learn(form);
            }
        }
        return shown;
    }

    /** Known figures are constants: what they add to an equation does not move. */
    private void know(Row row) {
        int[] coordinates = new int[row.figures().length];
        int[] signs = new int[coordinates.length];
        int n = 0;
        for (int i = 0; i < coordinates.length; i++) {
            if (problem.role(row.figures()[i]) != Role.KNOWN) {
                coordinates[n] = row.figures()[i];
                signs[n++] = row.signs()[i];
            }
        }
        SparseVector form = elimination.reduce(SparseVector.of(coordinates, signs, n));
        if (!form.isZero()) {
            elimination.know(form, mostImportant(form));
        }
    }

    private boolean tells(SparseVector form) {
        Set<Integer> near = touching.getOrDefault(leastTouched(form), Set.of());
        return near.stream().anyMatch(figure -> form.parallelTo(Objects.requireNonNull(residues.get(figure))));
    }

    private void learn(SparseVector form) {
        if (form.isZero()) {
            return;
        }
        int pivot = leastTouched(form);
        elimination.know(form, pivot);
        for (int figure : List.copyOf(touching.getOrDefault(pivot, Set.of()))) {
            SparseVector before = Objects.requireNonNull(residues.get(figure));
            SparseVector after = elimination.replaced(before, pivot);
            touch(figure, after, before);
            untouch(figure, before, after);
            residues.put(figure, after);
        }
    }

    /** Totals are expressed by their parts: forms stay in the coordinates of inner cells. */
    private int mostImportant(SparseVector form) {
        int best = form.coordinate(0);
        for (int i = 1; i < form.length(); i++) {
            if (problem.importance(form.coordinate(i)) > problem.importance(best)) {
                best = form.coordinate(i);
            }
        }
        return best;
    }

    /** Few guarded figures need another expression then; among equals the last that will be asked for. */
    private int leastTouched(SparseVector form) {
        int best = form.coordinate(0);
        for (int i = 1; i < form.length(); i++) {
            int other = form.coordinate(i);
            int difference = Integer.compare(touches(other), touches(best));
            if (difference < 0 || (difference == 0 && problem.importance(other) < problem.importance(best))) {
                best = other;
            }
        }
        return best;
    }

    private int touches(int coordinate) {
        return touching.getOrDefault(coordinate, Set.of()).size();
    }

    /** Most of what is touched was touched before. */
    private void touch(int figure, SparseVector residue, SparseVector before) {
        for (int i = 0; i < residue.length(); i++) {
            if (before.at(residue.coordinate(i)) == 0) {
                touching.computeIfAbsent(residue.coordinate(i), key -> new HashSet<>())
                        .add(figure);
            }
        }
    }

    private void untouch(int figure, SparseVector residue, SparseVector after) {
        for (int i = 0; i < residue.length(); i++) {
            if (after.at(residue.coordinate(i)) == 0) {
                Objects.requireNonNull(touching.get(residue.coordinate(i))).remove(figure);
            }
        }
    }
}
