package org.ecoute.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
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

    /**
     * The constant that people call so: by its name or its label in either language, whatever the case, the accents and
     * the separators.
     *
     * @return empty if no constant is called so, or several are
     */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        String wanted = Nearest.folded(word);
        List<E> called = Arrays.stream(type.getEnumConstants())
                .filter(one -> Nearest.folded(one.name()).equals(wanted) || isLabel(wanted, of(one)))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private static boolean isLabel(String wanted, LocalText label) {
        return Nearest.folded(label.french()).equals(wanted)
                || Nearest.folded(label.english()).equals(wanted);
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
