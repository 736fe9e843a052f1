package org.ecoute.examples.workbench.handbook;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.ecoute.model.Labels;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.scheme.ClauseVersion;

/**
 * The handbook's own words.
 *
 * @param language in which language
 */
record Texts(Language language) {
    private static final String BUNDLE = "org.ecoute.examples.workbench.handbook.handbook_";

    private ResourceBundle bundle() {
        // asked for by its full name: with a locale, a missing bundle would silently be that of the machine's language
        return ResourceBundle.getBundle(BUNDLE + language.code(), Locale.ROOT);
    }

    /** The text of a key, with its arguments filled in. */
    String of(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), language.locale()).format(arguments);
    }

    /** The text of a key that comes from elsewhere, if there is one. */
    Optional<String> find(String key) {
        return bundle().containsKey(key) ? Optional.of(of(key)) : Optional.empty();
    }

    String in(LocalText text) {
        return text.in(language);
    }

    String label(Enum<?> value) {
        return Labels.of(value, language);
    }

    /** A label that begins a line. */
    String title(Enum<?> value) {
        String label = label(value);
        return label.substring(0, 1).toUpperCase(language.locale()) + label.substring(1);
    }

    /** An instant in contract time, to the second where that tells something. */
    String instant(OffsetDateTime instant) {
        ZonedDateTime local = instant.atZoneSameInstant(ClauseVersion.CONTRACT_ZONE);
        String time = local.getSecond() == 0 ? "time" : "time.seconds";
        return of(
                "instant",
                date(local.toLocalDate()),
                DateTimeFormatter.ofPattern(bundle().getString(time), language.locale())
                        .format(local));
    }

    String date(LocalDate day) {
        String key = day.getDayOfMonth() == 1 ? "date.first" : "date";
        return DateTimeFormatter.ofPattern(bundle().getString(key), language.locale())
                .format(day);
    }
}
