package org.ecoute.rules.internal.problem;

import java.util.Collection;
import java.util.List;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;
import org.ecoute.rules.Problem;
import org.ecoute.rules.SourcePlace;

/**
 * What is wrong and what would be right, whatever the place.
 *
 * @param code the key of its words, stable for programs
 * @param found what was found
 * @param cure what would be right
 */
public record Complaint(String code, LocalText found, LocalText cure) {
    /** More names than this are no help. */
    private static final int NAMES_SHOWN = 30;

    /** The complaint of this code, with these arguments filled in. */
    public static Complaint of(String code, Object... arguments) {
        return new Complaint(code, Words.of(code + ".found", arguments), Words.of(code + ".cure", arguments));
    }

    /** The complaint of this code whose cure is the known name that was probably meant, or else all of them. */
    public static Complaint amongst(Collection<String> known, String written, String code, Object... arguments) {
        LocalText cure = Nearest.to(written, known)
                .map(name -> Words.of("maybe", name))
                .orElseGet(() -> Words.of("amongst", names(known)));
        return new Complaint(code, Words.of(code + ".found", arguments), cure);
    }

    /** The same with another cure, that of this key. */
    public Complaint cured(String key, Object... arguments) {
        return new Complaint(code, found, Words.of(key, arguments));
    }

    /** The problem that it is at a place. */
    public Problem at(SourcePlace place) {
        return new Problem(place, code, found, cure);
    }

    private static LocalText names(Collection<String> known) {
        List<String> shown = known.stream().sorted().limit(NAMES_SHOWN).toList();
        String names = shown.isEmpty() ? "—" : String.join(", ", shown) + (known.size() > shown.size() ? ", …" : "");
        return new LocalText(names, names);
    }
}
