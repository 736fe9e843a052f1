package org.ecoute.reporting.internal.protection;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Gaussian elimination of sparse forms: each form that is known removes one coordinate, which others then express.
 * Mutable, not thread-safe.
 */
final class Elimination {
    private final Map<Integer, SparseVector> expressed = new HashMap<>();
    private final Map<Integer, Integer> order = new HashMap<>();

    /** The form in coordinates that are left. */
    SparseVector reduce(SparseVector form) {
        SparseVector reduced = form;
        for (int gone = earliestGone(reduced); gone >= 0; gone = earliestGone(reduced)) {
            reduced = replaced(reduced, gone);
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
        order.put(pivot, order.size());
        expressed.put(pivot, reduced.solvedFor(pivot));
    }

    boolean isGone(int coordinate) {
        return order.containsKey(coordinate);
    }

    /** The form with one removed coordinate expressed by others. */
    SparseVector replaced(SparseVector form, int gone) {
        long factor = form.at(gone);
        return form.plus(SparseVector.PRIME - factor, SparseVector.unit(gone))
                .plus(factor, Objects.requireNonNull(expressed.get(gone)));
    }

    /** Earlier ones are expressed by later ones, never the other way. */
    private int earliestGone(SparseVector form) {
        int found = -1;
        int earliest = Integer.MAX_VALUE;
        for (int i = 0; i < form.length(); i++) {
            Integer when = order.get(form.coordinate(i));
            if (when != null && when < earliest) {
                earliest = when;
                found = form.coordinate(i);
            }
        }
        return found;
    }
}
