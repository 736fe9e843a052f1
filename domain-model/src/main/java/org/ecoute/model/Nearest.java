package org.ecoute.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the known name that somebody probably meant, for the "Maybe …" of an error. Case, accents and the choice of
 * separator do not count as differences, so {@code "Difficulté professionnelle"} is {@code difficulte-professionnelle}.
 * Stateless.
 */
public final class Nearest {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_.'’-]+");

    /** One letter in three may be wrong; with more, a guess misleads rather than helps. */
    private static final int LETTERS_FOR_ONE_ERROR = 3;

    private Nearest() {}

    /**
     * The known name nearest to what was found, by the number of letters to insert, delete, replace or swap; the first
     * of several that are equally near.
     *
     * @param found what somebody wrote
     * @param known the names that would have been right
     * @return empty if none is near enough to be worth suggesting
     */
    public static Optional<String> to(String found, Collection<String> known) {
        String folded = folded(found);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            String candidate = folded(name);
            int distance = distance(folded, candidate);
            if (distance < least && distance <= tolerance(folded, candidate)) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    private static int tolerance(String one, String other) {
        return Math.max(1, Math.max(one.length(), other.length()) / LETTERS_FOR_ONE_ERROR);
    }

    /** A text without what does not count as a difference, so that equal names are equal texts. */
    public static String folded(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** Edit distance with swaps of neighbours (optimal string alignment), as those are the commonest slips. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
