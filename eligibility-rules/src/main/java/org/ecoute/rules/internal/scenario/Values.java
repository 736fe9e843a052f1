package org.ecoute.rules.internal.scenario;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.OptionalInt;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.scenario.Value;

/** Values that are expected or found, in one form each, so that they can be compared and told alike. */
final class Values {
    static final String UNLIMITED = "unlimited";
    static final String UNKNOWN = "unknown";

    private Values() {}

    /** An instant: the same whatever the offset it was written with. */
    static Value instant(OffsetDateTime instant) {
        ZonedDateTime local = instant.atZoneSameInstant(ClauseVersion.CONTRACT_ZONE);
        return new Value(
                instant.toInstant().toString(),
                new LocalText(
                        format(local, Language.FRENCH, "d MMMM uuuu 'à' HH 'h' mm"),
                        format(local, Language.ENGLISH, "d MMMM uuuu 'at' HH:mm")));
    }

    private static String format(ZonedDateTime local, Language language, String pattern) {
        String seconds = language == Language.FRENCH ? " 'min' ss 's'" : ":ss";
        return DateTimeFormatter.ofPattern(local.getSecond() == 0 ? pattern : pattern + seconds, language.locale())
                .format(local);
    }

    static Value day(LocalDate day) {
        return new Value(
                day.toString(),
                new LocalText(
                        DateTimeFormatter.ofPattern("d MMMM uuuu", Language.FRENCH.locale())
                                .format(day),
                        DateTimeFormatter.ofPattern("d MMMM uuuu", Language.ENGLISH.locale())
                                .format(day)));
    }

    static Value truth(boolean truth) {
        return new Value(String.valueOf(truth), truth ? new LocalText("oui", "yes") : new LocalText("non", "no"));
    }

    static Value number(int number) {
        return Value.of(String.valueOf(number));
    }

    /** What is left of sessions: a number, no end, or nobody knows. */
    static Value left(OptionalInt left, boolean uncapped) {
        if (uncapped) {
            return new Value(UNLIMITED, new LocalText("sans limite", "unlimited"));
        }
        return left.isPresent()
                ? number(left.getAsInt())
                : new Value(UNKNOWN, new LocalText("indéterminé", "undetermined"));
    }

    /** A role by its label, a beneficiary by its identifier. */
    static Value creditor(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(code))
                .findFirst()
                .map(Value::of)
                .orElseGet(() -> Value.of(code));
    }

    /** An attribute of case files by its key. */
    static Value attribute(String name) {
        return new Value(name, Keys.all().contains(name) ? Keys.words(name) : new LocalText(name, name));
    }
}
