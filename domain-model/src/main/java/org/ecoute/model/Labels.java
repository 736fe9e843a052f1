package org.ecoute.model;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Labels of the enumerated values, as people read them. They live in {@code org/ecoute/model/labels_fr.properties} and
 * {@code labels_en.properties} under the key {@code Type.CONSTANT}. Thread-safe.
 */
public final class Labels {
    private static final String BUNDLE = "org.ecoute.model.labels_";

    private Labels() {}

    /**
     * The label of an enumerated value.
     *
     * @throws MissingResourceException if the bundle lacks the key: a defect of this library, not of the caller
     */
    public static String of(Enum<?> value, Language language) {
        // asked for by its full name: with a locale, a missing bundle would silently be that of the machine's language
        return ResourceBundle.getBundle(BUNDLE + language.code(), Locale.ROOT).getString(key(value));
    }

    /** The labels of an enumerated value in both languages. */
    public static LocalText of(Enum<?> value) {
        return new LocalText(of(value, Language.FRENCH), of(value, Language.ENGLISH));
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
