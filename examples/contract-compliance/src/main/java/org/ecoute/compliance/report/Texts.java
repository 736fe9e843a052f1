package org.ecoute.compliance.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/**
 * What the page says to people.
 *
 * @param language in which language
 */
record Texts(Language language) {
    private static final String BUNDLE = "org.ecoute.compliance.report.report_";
    private static final String NARROW = "\u202f";

    /** The text of a key, with its arguments filled in. */
    String of(String key, Object... arguments) {
        // asked for by its full name: with a locale, a missing bundle would silently be that of the machine's language
        String text =
                ResourceBundle.getBundle(BUNDLE + language.code(), Locale.ROOT).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }

    /** A text of both languages, with the spaces that French has before signs. */
    String of(LocalText text) {
        String said = text.in(language);
        return language == Language.FRENCH
                ? said.replace(" :", NARROW + ":")
                        .replace(" ;", NARROW + ";")
                        .replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»")
                : said;
    }

    /** A number with the separator of the language. */
    String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }
}
