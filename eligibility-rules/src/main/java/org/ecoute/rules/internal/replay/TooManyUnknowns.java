package org.ecoute.rules.internal.replay;

/**
 * A case file leaves so much open that not every completion can be tried. The answer is then undetermined, never a
 * guess.
 */
final class TooManyUnknowns extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooManyUnknowns(int paths) {
        super("More than " + paths + " completions of unknown attributes.", null, false, false);
    }

    static void check(int paths, int trials) {
        if (paths > Replay.MOST_PATHS || trials > 4 * Replay.MOST_PATHS) {
            throw new TooManyUnknowns(Replay.MOST_PATHS);
        }
    }
}
