package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Figures that hang together: grown from one, always by that which brings the fewest further equations, as those are what
 * keeps figures from moving, and among them by the largest, which has the most room to fall. Figures of a small block of
 * a table come before those of a whole row. Used once.
 */
final class Cluster {
    private static final int TAKEN = -1;

    private final IntFunction<List<Row>> rowsOf;
    private final IntPredicate wanted;
    private final IntToLongFunction room;
    private final Set<Row> touched = new HashSet<>();
    private final Map<Integer, Integer> further = new HashMap<>();
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(Offer.FEWEST);
    private int offered;

    /**
     * @param rowsOf the equations in which a figure stands
     * @param wanted which figures may be taken
     * @param room how far a figure can fall
     */
    Cluster(IntFunction<List<Row>> rowsOf, IntPredicate wanted, IntToLongFunction room) {
        this.rowsOf = rowsOf;
        this.wanted = wanted;
        this.room = room;
    }

    /** A figure that would bring so many further equations when it was offered, as the so manieth. */
    private record Offer(int figure, int further, long room, int order) {
        static final Comparator<Offer> FEWEST = Comparator.comparingInt(Offer::further)
                .thenComparing(Comparator.comparingLong(Offer::room).reversed())
                .thenComparingInt(Offer::order);
    }

    /** The first figure, then others in the order in which they were taken. */
    List<Integer> around(int first, int size) {
        List<Integer> taken = new ArrayList<>();
        offer(first, 0);
        while (taken.size() < size && !offers.isEmpty()) {
            Offer next = offers.remove();
            if (further.getOrDefault(next.figure(), TAKEN) == next.further()) {
                further.put(next.figure(), TAKEN);
                taken.add(next.figure());
                rowsOf.apply(next.figure()).forEach(this::touch);
            }
        }
        return taken;
    }

    private void touch(Row row) {
        if (touched.add(row)) {
            for (int figure : row.figures()) {
                if (wanted.test(figure)) {
                    int before = further.computeIfAbsent(
                            figure, key -> rowsOf.apply(key).size());
                    if (before != TAKEN) {
                        offer(figure, before - 1);
                    }
                }
            }
        }
    }

    private void offer(int figure, int equations) {
        further.put(figure, equations);
        offers.add(new Offer(figure, equations, room.applyAsLong(figure), offered++));
    }
}
