package org.ecoute.reporting.internal.protection;

import java.util.Arrays;

/**
 * Gaussian elimination of sparse forms: each form that is known removes one coordinate, which others then express.
 * Mutable, not thread-safe.
 */
final class Elimination {
    private static final int LEFT = Integer.MAX_VALUE;

    private final SparseVector[] expressed;
    private final int[] order;
    private int gone;

    /**
     * @param size how many coordinates there are
     */
    Elimination(int size) {
        this.expressed = new SparseVector[size];
        this.order = new int[size];
        Arrays.fill(order, LEFT);
    }

    /** The form in coordinates that are left. */
    SparseVector reduce(SparseVector form) {
        SparseVector reduced = form;
        for (int first = earliestGone(reduced); first >= 0; first = earliestGone(reduced)) {
            reduced = replaced(reduced, first);
        }
        return reduced;
    }

    /**
     * From now on the form is known.
     *
     * @param reduced not zero, in coordinates that are left
     * @param pivot the one that goes
     */
    void know(SparseVector reduced, int pivot) {
        order[pivot] = gone++;
        expressed[pivot] = reduced.solvedFor(pivot);
    }

    /** The form with one removed coordinate expressed by others. */
    SparseVector replaced(SparseVector form, int removed) {
        return form.replaced(removed, expressed[removed]);
    }

    /** Earlier ones are expressed by later ones, never the other way. */
    private int earliestGone(SparseVector form) {
        int found = -1;
        int earliest = LEFT;
        for (int i = 0; i < form.length(); i++) {
            int when = order[form.coordinate(i)];
            if (when < earliest) {
                earliest = when;
                found = form.coordinate(i);
            }
        }
        return found;
    }
}
