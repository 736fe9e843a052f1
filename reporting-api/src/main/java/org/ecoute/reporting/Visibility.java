package org.ecoute.reporting;

import java.util.BitSet;
import java.util.function.LongPredicate;

/** Which counters must not be shown. Read only once made. */
final class Visibility {
    private final BitSet masked = new BitSet();
    private final BitSet maskedPending = new BitSet();

    /** Nothing is masked. */
    static Visibility full() {
        return new Visibility();
    }

    /** Masks by the number of persons alone. */
    static Visibility byPersons(Plan plan, Counters counters, LongPredicate shows) {
        Visibility visibility = new Visibility();
        for (int cell = 0; cell < plan.size(); cell++) {
            visibility.masked.set(cell, !shows.test(counters.get(Counters.Kind.PERSONS, cell)));
            visibility.maskedPending.set(cell, !shows.test(counters.get(Counters.Kind.PENDING_PERSONS, cell)));
        }
        return visibility;
    }

    void mask(CellMeaning.Kind kind, int cell) {
        (kind == CellMeaning.Kind.COUNT ? masked : maskedPending).set(cell);
    }

    boolean shows(int cell) {
        return !masked.get(cell);
    }

    boolean showsPending(int cell) {
        return !maskedPending.get(cell);
    }
}
