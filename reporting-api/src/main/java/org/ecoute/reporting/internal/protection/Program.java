package org.ecoute.reporting.internal.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A linear program over figures that hang together, asked how far some of them can move. Each question starts from the
 * true table: from where another one ended it would move more figures, and making all their steps whole takes longer
 * than starting again. Immutable.
 *
 * @param near the figures that may change
 * @param asked the places in it of those that want to be uncertain
 */
record Program(List<Integer> near, List<Integer> asked) {
    private static final double TINY = 1e-6;

    /** Changes that let what is asked for be farther apart than it was found. */
    List<FoundTables.Change> changes(Unknowns unknowns, Neighbourhood around, long reach, FoundTables found) {
        Vertices start = Vertices.of(unknowns.only(near, around.rows(near)), reach);
        List<FoundTables.Change> changes = new ArrayList<>();
        for (int place : asked) {
            int figure = near.get(place);
            long value = unknowns.values()[figure];
            Question question = new Question(
                    start.copy(),
                    place,
                    unknowns.width(figure),
                    value - found.least(figure),
                    found.greatest(figure) - value);
            question.answers().forEach(answer -> changes.add(FoundTables.Change.of(near, answer)));
        }
        return changes;
    }

    /**
     * How far one figure can move.
     *
     * @param width how far apart its values must be
     * @param below how far below its true value it was found
     * @param above how far above
     */
    private record Question(Vertices vertices, int place, long width, long below, long above) {
        List<long[]> answers() {
            long down = reachable(-1, width - above);
            long up = reachable(1, width - below);
            List<long[]> answers = new ArrayList<>();
            if (up + down >= width) {
                whole(up).ifPresent(answers::add);
                if (answers.isEmpty() || up + below < width) {
                    whole(-down).ifPresent(answers::add);
                }
            }
            return answers;
        }

        /** How far the figure gets from its true value, but no farther than is wanted. */
        private long reachable(int direction, long wanted) {
            vertices.move(place, direction, (double) wanted);
            return (long) Math.floor(direction * vertices.change(place) + TINY);
        }

        /** Solutions are mostly whole already, as tables are networks. */
        private Optional<long[]> whole(long change) {
            vertices.moveTo(place, (double) change);
            return vertices.makeWhole(place) ? Optional.of(vertices.steps()) : Optional.empty();
        }
    }
}
