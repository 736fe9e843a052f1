package org.ecoute.reporting.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/** The words of reports, from {@code texts_fr.properties} and {@code texts_en.properties}. Thread-safe. */
public final class Texts {
    private static final String BUNDLE = "org.ecoute.reporting.texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** A text in both languages, its {@code {0}}, {@code {1}}, … filled in. */
    public static LocalText of(String key, Object... arguments) {
        return new LocalText(in(Language.FRENCH, key, arguments), in(Language.ENGLISH, key, arguments));
    }

    /** A text in one language. */
    public static String in(Language language, String key, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language.code());
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
