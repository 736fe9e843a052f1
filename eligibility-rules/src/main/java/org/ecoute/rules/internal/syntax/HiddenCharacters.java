package org.ecoute.rules.internal.syntax;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.problem.Unfit;

/**
 * Characters that cannot be seen and make a text look like another one, in comments and texts as well: Unicode's turns of
 * the reading direction, joiners of no width, control characters.
 */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /** The first of them, if there is one. */
    public static Optional<Unfit> in(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> isHidden(text.charAt(i)) && !(i == 0 && text.charAt(i) == '\uFEFF'))
                .mapToObj(i -> new Unfit(
                        new Span(i, i + 1),
                        Complaint.of("character.hidden", String.format("U+%04X", (int) text.charAt(i)))))
                .findFirst();
    }

    private static boolean isHidden(char c) {
        boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        boolean joins = (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
        boolean steers = c == '\u007F' || (c < ' ' && "\t\n\r\f".indexOf(c) < 0);
        return turns || joins || steers;
    }
}
