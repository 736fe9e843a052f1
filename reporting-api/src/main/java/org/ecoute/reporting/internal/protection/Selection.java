package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses what to show among linked figures: candidates in order of importance, each unless a figure to protect would
 * become a linear combination of what is shown. The method is that of Øyvind Langsrud's R package GaussSuppression
 * (statisticsnorway/ssb-gausssuppression, "Secondary Cell Suppression by Gaussian Elimination", PSD 2024).
 */
final class Selection {
    private final Problem problem;
    private final List<Integer> figures;
    private final BitSet guarded;
    private final Elimination elimination;

    /** What is left of each guarded figure when it is expressed by what is not known; elsewhere nothing is left. */
    private final SparseVector[] residues;

    private final Touching touching;

    /**
     * @param figures the linked ones
     * @param guarded those that must not be told, all not candidates
     */
    Selection(Problem problem, List<Integer> figures, List<Row> rows, BitSet guarded) {
        this.problem = problem;
        this.figures = figures;
        this.guarded = guarded;
        this.elimination = new Elimination(problem.size());
        this.residues = new SparseVector[problem.size()];
        this.touching = new Touching(problem.size());
        Arrays.fill(residues, SparseVector.ZERO);
        rows.forEach(this::know);
        figures.stream()
                .filter(guarded::get)
                .forEach(figure -> leave(figure, elimination.reduce(SparseVector.unit(figure))));
    }

    /** The guarded figures that follow from the equations and what is known already. */
    List<Integer> lost() {
        return figures.stream()
                .filter(guarded::get)
                .filter(figure -> residues[figure].isZero())
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
        return Arrays.stream(touching.at(leastTouched(form))).anyMatch(figure -> form.parallelTo(residues[figure]));
    }

    private void learn(SparseVector form) {
        if (form.isZero()) {
            return;
        }
        int pivot = leastTouched(form);
        elimination.know(form, pivot);
        for (int figure : touching.at(pivot)) {
            leave(figure, elimination.replaced(residues[figure], pivot));
        }
    }

    private void leave(int figure, SparseVector residue) {
        touching.move(figure, residues[figure], residue);
        residues[figure] = residue;
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
            int difference = Integer.compare(touching.count(other), touching.count(best));
            if (difference < 0 || (difference == 0 && problem.importance(other) < problem.importance(best))) {
                best = other;
            }
        }
        return best;
    }
}
