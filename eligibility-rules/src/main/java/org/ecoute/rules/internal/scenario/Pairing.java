package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.ecoute.rules.scenario.Item;

/**
 * Pairs what is expected with what was found, as many as can be: an expectation that tells little must not take what another
 * one needs.
 */
final class Pairing {
    private static final int NOBODY = -1;

    private final List<Item> expected;
    private final List<Item> found;
    private final BiPredicate<Item, Item> fits;
    private final int[] takenBy;

    Pairing(List<Item> expected, List<Item> found, BiPredicate<Item, Item> fits) {
        this.expected = expected;
        this.found = found;
        this.fits = fits;
        this.takenBy = new int[found.size()];
        Arrays.fill(takenBy, NOBODY);
        for (int i = 0; i < expected.size(); i++) {
            place(i, new boolean[found.size()]);
        }
    }

    /** What is expected and has no partner. */
    List<Item> absent() {
        List<Integer> placed = Arrays.stream(takenBy).boxed().toList();
        return IntStream.range(0, expected.size())
                .filter(i -> !placed.contains(i))
                .mapToObj(expected::get)
                .toList();
    }

    /** What was found and has no partner. */
    List<Item> unexpected() {
        List<Item> alone = new ArrayList<>();
        for (int i = 0; i < takenBy.length; i++) {
            if (takenBy[i] == NOBODY) {
                alone.add(found.get(i));
            }
        }
        return alone;
    }

    /** Finds a partner, if need be by letting others look for another one. */
    private boolean place(int seeker, boolean[] asked) {
        for (int i = 0; i < found.size(); i++) {
            if (!asked[i] && fits.test(expected.get(seeker), found.get(i))) {
                asked[i] = true;
                if (takenBy[i] == NOBODY || place(takenBy[i], asked)) {
                    takenBy[i] = seeker;
                    return true;
                }
            }
        }
        return false;
    }
}
