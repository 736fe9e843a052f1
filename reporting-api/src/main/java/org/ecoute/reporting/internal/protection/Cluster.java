package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Figures that hang together: grown from one, always by that which brings the fewest further equations, as those are what
 * keeps figures from moving, and among them by the largest, which has the most room to fall. Figures of a small block of
 * a table come before those of a whole row. Used once.
 */
final class Cluster {
    private static final int TAKEN = -1;
    private static final int UNSEEN = -2;

    private final Incidence incidence;
    private final IntPredicate wanted;
    private final IntToLongFunction room;
    private final BitSet touched = new BitSet();
    private final int[] further;
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(Offer.FEWEST);
    private int offered;

    /**
     * @param incidence the equations in which figures stand
     * @param wanted which figures may be taken
     * @param room how far a figure can fall
     */
    Cluster(Incidence incidence, IntPredicate wanted, IntToLongFunction room) {
        this.incidence = incidence;
        this.wanted = wanted;
        this.room = room;
        this.further = new int[incidence.size()];
        Arrays.fill(further, UNSEEN);
    }

    /** A figure that would bring so many further equations when it was offered, as the so manieth. */
    private record Offer(int figure, int further, long room, int order) {
        static final Comparator<Offer> FEWEST = (one, other) -> {
            int difference = Integer.compare(one.further, other.further);
            difference = difference == 0 ? Long.compare(other.room, one.room) : difference;
            return difference == 0 ? Integer.compare(one.order, other.order) : difference;
        };
    }

    /** The first figure, then others in the order in which they were taken. */
    List<Integer> around(int first, int size) {
        List<Integer> taken = new ArrayList<>();
        offer(first, 0);
        while (taken.size() < size && !offers.isEmpty()) {
            Offer next = offers.remove();
            if (further[next.figure()] == next.further()) {
                further[next.figure()] = TAKEN;
                taken.add(next.figure());
                for (int row : incidence.rowsOf(next.figure())) {
                    touch(row);
                }
            }
        }
        return taken;
    }

    private void touch(int row) {
        if (!touched.get(row)) {
            touched.set(row);
            for (int figure : incidence.row(row).figures()) {
                int before = further[figure] == UNSEEN ? incidence.rowsOf(figure).length : further[figure];
                if (before != TAKEN && wanted.test(figure)) {
                    offer(figure, before - 1);
                }
            }
        }
    }

    private void offer(int figure, int equations) {
        further[figure] = equations;
        offers.add(new Offer(figure, equations, room.applyAsLong(figure), offered++));
    }
}
