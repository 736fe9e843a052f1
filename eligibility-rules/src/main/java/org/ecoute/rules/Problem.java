package org.ecoute.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/**
 * Something in a rule pack that is not right, or in a record of decisions, told to its reader in either language.
 *
 * @param place where
 * @param code what kind of problem it is, stable for programs, such as {@code attribute.unknown}
 * @param found what was found
 * @param cure what would be right
 */
public record Problem(SourcePlace place, String code, LocalText found, LocalText cure) {
    /** The file's path within the pack. */
    public String file() {
        return place.file();
    }

    /** The line, from 1; 0 where the whole file is meant. */
    public int line() {
        return place.line();
    }

    /** The column, from 1; 0 where the whole line is meant. */
    public int column() {
        return place.column();
    }

    /** Place, finding and cure on one line. */
    public String text(Language language) {
        String colon = language == Language.FRENCH ? "\u202f: " : ": ";
        return place + colon + found.in(language) + " " + cure.in(language);
    }

    /** Place and finding, the line itself with a mark below what is meant, and the cure; several lines. */
    public String picture(Language language) {
        String colon = language == Language.FRENCH ? "\u202f: " : ": ";
        String excerpt = excerpt().stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
        return place + colon + found.in(language) + "\n" + excerpt + "  " + cure.in(language);
    }

    /** The line itself and, where a column is known, a line with a mark below what is meant; empty for whole files. */
    public List<String> excerpt() {
        return Excerpt.of(place);
    }

    /** The text in English, for logs of programs. */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
