package org.ecoute.examples.workbench.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.ecoute.model.Language;

/**
 * What the command says to people.
 *
 * @param language in which language
 */
public record Messages(Language language) {
    private static final String BUNDLE = "org.ecoute.examples.workbench.messages_";

    /** The language of help and usage errors, which are shown before options are read: English if {@code --lang en} asks. */
    public static Messages askedFor(String... args) {
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equals("en"));
        return new Messages(english ? Language.ENGLISH : Language.FRENCH);
    }

    /** All of them. */
    public ResourceBundle bundle() {
        // asked for by its full name: with a locale, a missing bundle would silently be that of the machine's language
        return ResourceBundle.getBundle(BUNDLE + language.code(), Locale.ROOT);
    }

    /** The message of a key, with its arguments filled in. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), language.locale()).format(arguments);
    }

    /** The words for a name that comes from elsewhere, if there are any. */
    Optional<String> find(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
