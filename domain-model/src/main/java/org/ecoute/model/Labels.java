package org.ecoute.model;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Labels of the enumerated values, as people read them. They live in {@code org/ecoute/model/labels_fr.properties} and
 * {@code labels_en.properties} under the key {@code Type.CONSTANT}. Thread-safe.
 */
public final class Labels {
    private static final String BUNDLE = "org.ecoute.model.labels";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    /**
     * The label of an enumerated value.
     *
     * @throws MissingResourceException if the bundle lacks the key: a defect of this library, not of the caller
     */
    public static String of(Enum<?> value, Language language) {
        return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language.code()), NO_FALLBACK)
                .getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The labels of an enumerated value in both languages. */
    public static LocalText of(Enum<?> value) {
        return new LocalText(of(value, Language.FRENCH), of(value, Language.ENGLISH));
    }
}
