package org.ecoute.examples.bilan;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecoute.model.Language;

/**
 * What the command says to people.
 *
 * @param language in which language
 */
record Messages(Language language) {
    private static final String BUNDLE = "org.ecoute.examples.bilan.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language of the help, which is shown before options are read: English only if {@code --lang en} asks for it. */
    static Messages askedFor(String... args) {
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (option >= 0 && words.subList(option + 1, words.size()).indexOf("en") == 0);
        return new Messages(english ? Language.ENGLISH : Language.FRENCH);
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language.code()), NO_FALLBACK);
    }

    /** The message of a key, with its arguments filled in as text. */
    String of(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), language.locale()).format(arguments);
    }
}
