package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Integer changes of unknown figures that leave every equation as it is: a basis of them, found by elimination. For a
 * table these are the small alternating cycles. Immutable.
 */
final class Moves {
    /** Larger coefficients are an artefact of the modulus or of no use. */
    private static final long MODEST = 64;

    private final List<Move> all;

    private Moves(List<Move> all) {
        this.all = all;
    }

    /**
     * A change.
     *
     * @param figures what changes
     * @param steps by how much
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Move(int[] figures, long[] steps) {
        /** How many times it can be made before a figure falls below 0; the sign tells the direction. */
        long room(long[] table, int direction) {
            long room = Long.MAX_VALUE;
            for (int i = 0; i < figures.length; i++) {
                long step = steps[i] * direction;
                if (step < 0) {
                    room = Math.min(room, table[figures[i]] / -step);
                }
            }
            return room;
        }

        void make(long[] table, long times) {
            for (int i = 0; i < figures.length; i++) {
                table[figures[i]] = Math.addExact(table[figures[i]], Math.multiplyExact(steps[i], times));
            }
        }
    }

    static Moves of(Unknowns unknowns) {
        Elimination elimination = new Elimination(unknowns.size());
        long[] values = unknowns.values();
        for (Row row : unknowns.rows()) {
            SparseVector form = elimination.reduce(SparseVector.of(row.figures(), row.signs(), row.figures().length));
            if (!form.isZero()) {
                elimination.know(form, largest(form, values));
            }
        }
        List<List<long[]>> changes = new ArrayList<>();
        IntStream.range(0, unknowns.size()).forEach(i -> changes.add(new ArrayList<>()));
        for (int figure = 0; figure < unknowns.size(); figure++) {
            SparseVector form = elimination.reduce(SparseVector.unit(figure));
            for (int i = 0; i < form.length(); i++) {
                int free = form.coordinate(i);
                changes.get(free).add(new long[] {figure, SparseVector.signed(form.at(free))});
            }
        }
        return new Moves(changes.stream()
                .filter(change -> !change.isEmpty())
                .map(Moves::move)
                .filter(move -> fits(move, unknowns))
                .toList());
    }

    /** Those that change a figure, the shortest first. */
    List<List<Move>> byFigure(int size) {
        List<List<Move>> byFigure = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> byFigure.add(new ArrayList<>()));
        all.stream()
                .sorted(Comparator.comparingInt(move -> move.figures().length))
                .forEach(move -> {
                    for (int figure : move.figures()) {
                        byFigure.get(figure).add(move);
                    }
                });
        return byFigure;
    }

    List<Move> all() {
        return all;
    }

    /** Large figures follow the others: they have room to fall. */
    private static int largest(SparseVector form, long[] values) {
        int best = form.coordinate(0);
        for (int i = 1; i < form.length(); i++) {
            if (values[form.coordinate(i)] > values[best]) {
                best = form.coordinate(i);
            }
        }
        return best;
    }

    private static Move move(List<long[]> change) {
        return new Move(
                change.stream().mapToInt(one -> (int) one[0]).toArray(),
                change.stream().mapToLong(one -> one[1]).toArray());
    }

    /** Over the integers, not only modulo the prime. */
    private static boolean fits(Move move, Unknowns unknowns) {
        for (long step : move.steps()) {
            if (Math.abs(step) > MODEST) {
                return false;
            }
        }
        long[] change = new long[unknowns.size()];
        move.make(change, 1);
        return unknowns.rows().stream().allMatch(row -> row.residue(change) == 0);
    }
}
