package org.ecoute.rules.internal.scenario;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
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
        boolean seconds = local.getSecond() != 0;
        return new Value(
                instant.toInstant().toString(),
                new LocalText(
                        french(local)
                                + format(
                                        local,
                                        Language.FRENCH,
                                        seconds ? " 'à' H 'h' mm 'min' ss 's'" : " 'à' H 'h' mm"),
                        english(local) + format(local, Language.ENGLISH, seconds ? " 'at' HH:mm:ss" : " 'at' HH:mm")));
    }

    static Value day(LocalDate day) {
        return new Value(day.toString(), new LocalText(french(day), english(day)));
    }

    private static String french(TemporalAccessor day) {
        boolean first = day.get(ChronoField.DAY_OF_MONTH) == 1;
        return format(day, Language.FRENCH, first ? "d'er' MMMM uuuu" : "d MMMM uuuu");
    }

    private static String english(TemporalAccessor day) {
        return format(day, Language.ENGLISH, "d MMMM uuuu");
    }

    private static String format(TemporalAccessor time, Language language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
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
