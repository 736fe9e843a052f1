package org.ecoute.rules.internal.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/** The words of problems in both languages. */
public final class Words {
    private static final String BUNDLE = "org.ecoute.rules.internal.problem.problems_";

    private Words() {}

    /**
     * The words of a key.
     *
     * @param arguments what they are about: a {@link LocalText} is put in in the language of the words, anything else as
     *     text that can be shown without harm
     */
    public static LocalText of(String key, Object... arguments) {
        return new LocalText(in(Language.FRENCH, key, arguments), in(Language.ENGLISH, key, arguments));
    }

    private static String in(Language language, String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments)
                .map(one -> one instanceof LocalText text ? text.in(language) : Harmless.words(String.valueOf(one)))
                .toArray();
        String pattern =
                ResourceBundle.getBundle(BUNDLE + language.code(), Locale.ROOT).getString(key);
        return new MessageFormat(pattern, language.locale()).format(words);
    }
}
