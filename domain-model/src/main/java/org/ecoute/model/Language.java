package org.ecoute.model;

import java.util.Locale;

/** The two languages of everything shown to people; French is the default. */
public enum Language {
    FRENCH("fr"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1 code, {@code fr} or {@code en}. */
    public String code() {
        return code;
    }

    /** The locale for number and date formats: France or the United Kingdom. */
    public Locale locale() {
        return this == FRENCH ? Locale.FRANCE : Locale.UK;
    }

    /**
     * The language of a code.
     *
     * @throws InvalidValueException if the code is neither {@code fr} nor {@code en}
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new InvalidValueException("language", code, "Maybe fr or en.");
    }
}
