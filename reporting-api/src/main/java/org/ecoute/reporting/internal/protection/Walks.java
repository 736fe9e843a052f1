package org.ecoute.reporting.internal.protection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * The cheap part of the search for witnesses: integer moves from the true table, at random first, then towards what is
 * wanted. Deterministic. Used once.
 */
final class Walks {
    private static final int WALKS = 12;
    private static final int TRIES = 3;
    private static final long SEED = 20_201_231;

    private final Unknowns unknowns;
    private final FoundTables found;
    private final List<Moves.Move> moves;
    private final List<List<Moves.Move>> byFigure;
    private final Random random = new Random(SEED);

    /**
     * @param found takes what is found
     */
    Walks(Unknowns unknowns, FoundTables found) {
        this.unknowns = unknowns;
        this.found = found;
        Moves all = Moves.of(unknowns);
        this.moves = all.all();
        this.byFigure = all.byFigure(unknowns.size());
    }

    void search() {
        for (int i = 0; i < WALKS && !found.wanting().isEmpty(); i++) {
            walk();
        }
        found.wanting().forEach(this::stretch);
    }

    /** A table that many figures can share: every move is made some random part of its way. */
    private void walk() {
        long[] table = unknowns.values().clone();
        for (int left = moves.size(); left > 0; left--) {
            Moves.Move move = moves.get(random.nextInt(moves.size()));
            int direction = random.nextBoolean() ? 1 : -1;
            long room = Math.min(move.room(table, direction), widest(move));
            move.make(table, direction * (room - room / (2 + random.nextInt(3))));
        }
        found.offer(table);
    }

    private long widest(Moves.Move move) {
        long widest = 1;
        for (int figure : move.figures()) {
            widest = Math.max(widest, unknowns.width(figure));
        }
        return widest;
    }

    /** Moves one figure as far as needed, down from the least table found and up from the greatest. */
    private void stretch(int figure) {
        for (int i = 0; i < TRIES && found.wanting(figure); i++) {
            push(figure, 1);
            push(figure, -1);
        }
    }

    private void push(int figure, int direction) {
        long[] start = found.extreme(figure, direction);
        long[] table = start.clone();
        BitSet touched = new BitSet();
        long wanted = unknowns.width(figure);
        boolean moved = true;
        while (moved && wanted > 0) {
            moved = false;
            for (Moves.Move move : byFigure.get(figure)) {
                long step = step(move, figure) * direction;
                int way = step > 0 ? 1 : -1;
                long times = Math.min(move.room(table, way), (wanted + Math.abs(step) - 1) / Math.abs(step));
                if (times > 0) {
                    move.make(table, way * times);
                    Arrays.stream(move.figures()).forEach(touched::set);
                    wanted -= times * Math.abs(step);
                    moved = true;
                }
                if (wanted <= 0) {
                    break;
                }
            }
        }
        found.offer(FoundTables.Change.between(start, table, touched), figure, direction);
    }

    private static long step(Moves.Move move, int figure) {
        for (int i = 0; i < move.figures().length; i++) {
            if (move.figures()[i] == figure) {
                return move.steps()[i];
            }
        }
        throw new IllegalArgumentException("The move does not change figure " + figure);
    }
}
