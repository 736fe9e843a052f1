package org.ecoute.reporting.internal.protection;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Gaussian elimination of sparse forms: each form that is known removes one coordinate, which others then express.
 * Mutable, not thread-safe.
 */
final class Elimination {
    private static final int LEFT = -1;

    /** So many coordinates go, and such a share of all that are gone, before what is expressed by them is expressed anew. */
    private static final int SOME = 256;

    private static final int SHARE = 32;

    private final SparseVector[] expressed;

    /** When a coordinate went, and which one went at a time. */
    private final int[] order;

    private final int[] goneAt;
    private int gone;
    private int shortened;

    /** Used while a form is reduced: its coordinates as they are then, those that have been there, those yet to express. */
    private final long[] sums;

    private final BitSet seen = new BitSet();
    private final BitSet pending = new BitSet();

    /**
     * @param size how many coordinates there are
     */
    Elimination(int size) {
        this.expressed = new SparseVector[size];
        this.order = new int[size];
        this.goneAt = new int[size];
        this.sums = new long[size];
        Arrays.fill(order, LEFT);
    }

    /** The form in coordinates that are left. Earlier ones are expressed by later ones, never the other way. */
    SparseVector reduce(SparseVector form) {
        if (isReduced(form)) {
            return form;
        }
        add(1, form);
        for (int first = pending.nextSetBit(0); first >= 0; first = pending.nextSetBit(first + 1)) {
            int coordinate = goneAt[first];
            long factor = sums[coordinate];
            sums[coordinate] = 0;
            add(factor, expressed[coordinate]);
        }
        pending.clear();
        SparseVector reduced = SparseVector.gather(seen, sums);
        seen.stream().forEach(coordinate -> sums[coordinate] = 0);
        seen.clear();
        return reduced;
    }

    private void add(long factor, SparseVector form) {
        for (int i = 0; i < form.length(); i++) {
            int coordinate = form.coordinate(i);
            sums[coordinate] = (sums[coordinate] + factor * form.value(i)) % SparseVector.PRIME;
            seen.set(coordinate);
            if (order[coordinate] != LEFT) {
                pending.set(order[coordinate]);
            }
        }
    }

    /**
     * From now on the form is known.
     *
     * @param reduced not zero, in coordinates that are left
     * @param pivot the one that goes
     */
    void know(SparseVector reduced, int pivot) {
        goneAt[gone] = pivot;
        order[pivot] = gone++;
        expressed[pivot] = reduced.solvedFor(pivot);
        if (gone - shortened >= Math.max(SOME, gone / SHARE)) {
            shorten();
        }
    }

    /**
     * What is expressed by coordinates that went since is expressed by those that are left, from the last one back: else
     * most of what is reduced would go the same long way to little or nothing again and again.
     */
    private void shorten() {
        for (int at = gone - 1; at >= 0; at--) {
            int coordinate = goneAt[at];
            if (!isReduced(expressed[coordinate])) {
                expressed[coordinate] = reduce(expressed[coordinate]);
            }
        }
        shortened = gone;
    }

    private boolean isReduced(SparseVector form) {
        for (int i = 0; i < form.length(); i++) {
            if (order[form.coordinate(i)] != LEFT) {
                return false;
            }
        }
        return true;
    }

    /** The form with one removed coordinate expressed by others. */
    SparseVector replaced(SparseVector form, int removed) {
        return form.replaced(removed, expressed[removed]);
    }
}
