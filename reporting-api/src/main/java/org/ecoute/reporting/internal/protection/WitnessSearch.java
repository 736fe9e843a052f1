package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Looks for possible tables that differ enough in every figure to protect: cheap integer moves from the true table
 * first, linear programs where moves get stuck. Deterministic. Not thread-safe.
 */
final class WitnessSearch {
    private static final int WALKS = 12;
    private static final int TRIES = 3;
    private static final double TINY = 1e-6;
    private static final long SEED = 20_201_231;

    /** Figures that a linear program looks at, few first: a program of twice as many takes four times as long. */
    private static final int[] SURROUNDINGS = {60, 200, 600};

    /** Figures that one linear program can hold. */
    private static final int MOST = 4000;

    private final Unknowns unknowns;
    private final List<Integer> demanding;
    private final List<Moves.Move> moves;
    private final List<List<Moves.Move>> byFigure;
    private final Neighbourhood around;
    private final long reach;
    private final Random random = new Random(SEED);
    private final List<long[]> tables = new ArrayList<>();
    private final long[] least;
    private final long[] greatest;

    /**
     * @param seeds tables that were found before, each possible or not
     */
    WitnessSearch(Unknowns unknowns, List<long[]> seeds) {
        this.unknowns = unknowns;
        this.demanding = IntStream.range(0, unknowns.size())
                .filter(i -> unknowns.width(i) > 0)
                .boxed()
                .toList();
        Moves found = Moves.of(unknowns);
        this.moves = found.all();
        this.byFigure = found.byFigure(unknowns.size());
        long widest = demanding.stream().mapToLong(unknowns::width).max().orElse(1);
        this.reach = 4 * widest;
        this.least = unknowns.values().clone();
        this.greatest = unknowns.values().clone();
        this.around = new Neighbourhood(unknowns.rows(), figure -> true);
        tables.add(unknowns.values());
        seeds.forEach(this::offer);
    }

    /** What was found, whether or not it is enough. */
    Witnesses search() {
        walk();
        demanding.stream().filter(this::wanting).forEach(this::stretch);
        for (int size : SURROUNDINGS) {
            solve(size);
        }
        return found();
    }

    /** What was found, looking at all figures that hang together, however far away. */
    Witnesses searchFarther() {
        solve(Math.min(unknowns.size(), MOST));
        return found();
    }

    /** What was found, after a search that spares no time: programs in whole numbers. */
    Witnesses searchEverywhere() {
        LinearBounds bounds = new LinearBounds(unknowns, reach);
        for (int figure : demanding) {
            for (int direction : new int[] {1, -1}) {
                if (wanting(figure)) {
                    bounds.extreme(figure, direction, true).ifPresent(this::offer);
                }
            }
        }
        return found();
    }

    private Witnesses found() {
        return new Witnesses(unknowns.figures(), tables).pruned(demanding);
    }

    private boolean wanting(int figure) {
        return greatest[figure] - least[figure] < unknowns.width(figure);
    }

    /** Tables that many figures can share: every move is made some random part of its way. */
    private void walk() {
        for (int i = 0; i < WALKS && demanding.stream().anyMatch(this::wanting); i++) {
            long[] table = unknowns.values().clone();
            for (int left = moves.size(); left > 0; left--) {
                Moves.Move move = moves.get(random.nextInt(moves.size()));
                int direction = random.nextBoolean() ? 1 : -1;
                long room = Math.min(move.room(table, direction), widest(move));
                move.make(table, direction * (room - room / (2 + random.nextInt(3))));
            }
            offer(table);
        }
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
        for (int i = 0; i < TRIES && wanting(figure); i++) {
            push(figure, 1);
            push(figure, -1);
        }
    }

    private void push(int figure, int direction) {
        long[] table = start(figure, direction).clone();
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
                    wanted -= times * Math.abs(step);
                    moved = true;
                }
                if (wanted <= 0) {
                    break;
                }
            }
        }
        offer(table);
    }

    private long[] start(int figure, int direction) {
        Witnesses found = new Witnesses(unknowns.figures(), tables);
        return tables.get(found.extremes(figure)[direction > 0 ? 1 : 0]);
    }

    private static long step(Moves.Move move, int figure) {
        for (int i = 0; i < move.figures().length; i++) {
            if (move.figures()[i] == figure) {
                return move.steps()[i];
            }
        }
        throw new IllegalArgumentException("The move does not change figure " + figure);
    }

    /** Linear programs around each figure; larger ones where small ones were not enough. */
    private void solve(int size) {
        for (int figure : demanding) {
            if (wanting(figure)) {
                solve(figure, around.near(figure, size));
            }
        }
    }

    private void solve(int figure, List<Integer> near) {
        Vertices vertices = Vertices.of(unknowns.only(near, around.rows(near)), reach);
        long down = reachable(vertices, figure, -1);
        long up = reachable(vertices, figure, 1);
        if (up + down >= unknowns.width(figure)) {
            offerWhole(vertices, near, up);
            if (wanting(figure)) {
                offerWhole(vertices, near, -down);
            }
        }
    }

    /** How far from its true value the figure, the first one there, gets, but no farther than is wanted. */
    private long reachable(Vertices vertices, int figure, int direction) {
        long value = unknowns.values()[figure];
        long other = direction > 0 ? value - least[figure] : greatest[figure] - value;
        vertices.move(0, direction, (double) (unknowns.width(figure) - other));
        return (long) Math.floor(direction * vertices.change(0) + TINY);
    }

    /** Solutions are mostly whole already, as tables are networks. */
    private void offerWhole(Vertices vertices, List<Integer> near, long change) {
        vertices.moveTo(0, (double) change);
        if (vertices.makeWhole(0)) {
            long[] changes = new long[near.size()];
            Arrays.setAll(changes, i -> Math.round(vertices.change(i)));
            offer(near, changes);
        }
    }

    /** Changes that have nothing to do with one another go into one table, so that there are few. */
    private void offer(List<Integer> near, long[] changes) {
        long[] changed = changed(unknowns.values(), near, changes);
        if (unknowns.possible(changed)) {
            for (int i = 1; i < tables.size(); i++) {
                if (apart(tables.get(i), near, changes)) {
                    long[] both = changed(tables.get(i), near, changes);
                    tables.set(i, both);
                    note(both);
                    return;
                }
            }
            tables.add(changed);
            note(changed);
        }
    }

    private static long[] changed(long[] table, List<Integer> near, long[] changes) {
        long[] changed = table.clone();
        for (int i = 0; i < changes.length; i++) {
            changed[near.get(i)] += changes[i];
        }
        return changed;
    }

    private boolean apart(long[] table, List<Integer> near, long[] changes) {
        for (int i = 0; i < changes.length; i++) {
            int figure = near.get(i);
            if (changes[i] != 0 && table[figure] != unknowns.values()[figure]) {
                return false;
            }
        }
        return true;
    }

    private void offer(long[] table) {
        boolean news = false;
        for (int figure : demanding) {
            news |= wanting(figure) && (table[figure] < least[figure] || table[figure] > greatest[figure]);
        }
        if (!news || !unknowns.possible(table)) {
            return;
        }
        tables.add(table);
        note(table);
    }

    private void note(long[] table) {
        for (int i = 0; i < table.length; i++) {
            least[i] = Math.min(least[i], table[i]);
            greatest[i] = Math.max(greatest[i], table[i]);
        }
    }
}
