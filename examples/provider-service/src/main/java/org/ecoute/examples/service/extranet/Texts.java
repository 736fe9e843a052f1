package org.ecoute.examples.service.extranet;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecoute.model.Labels;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.scheme.ClauseVersion;

/** The words of the pages, and values as people read them. */
public final class Texts {
    private static final String NARROW_SPACE = "\u202f";
    private static final long DAY = 24;
    private static final long AS_DAYS = 2 * DAY;

    private final Language language;
    private final ResourceBundle words;

    Texts(Language language) {
        this.language = language;
        this.words =
                ResourceBundle.getBundle("org.ecoute.examples.service.extranet.texts_" + language.code(), Locale.ROOT);
    }

    /** ISO 639-1, for the page's {@code lang}. */
    public String lang() {
        return language.code();
    }

    /** The word of a key. */
    public String of(String key) {
        return words.getString(key);
    }

    /** What an act is. */
    public String act(String code) {
        return words.getString("act." + code);
    }

    /** What is owed. */
    public String duty(String kind) {
        return Labels.of(DutyKind.valueOf(kind), language);
    }

    /** What a session is for. */
    public String session(String kind) {
        return Labels.of(SessionKind.valueOf(kind), language);
    }

    /** By what means. */
    public String modality(String modality) {
        return Labels.of(Modality.valueOf(modality), language);
    }

    /** A number of hours as people say it: in days from two days on. */
    public String hours(long hours) {
        if (hours < AS_DAYS) {
            return hours + NARROW_SPACE + words.getString("hours");
        }
        String days = hours / DAY + NARROW_SPACE + words.getString("days");
        return hours % DAY == 0 ? days : days + " " + hours % DAY + NARROW_SPACE + words.getString("hours");
    }

    /** Day and time in contract time. */
    public String time(OffsetDateTime instant) {
        return DateTimeFormatter.ofPattern(words.getString("time"), language.locale())
                .format(instant.atZoneSameInstant(ClauseVersion.CONTRACT_ZONE));
    }
}
