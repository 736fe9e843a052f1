package org.ecoute.rules.internal.pack;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecoute.model.LocalText;

/** The words in braces that a message takes from the question. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Placeholders() {}

    /** The names in either language, sorted. */
    public static Set<String> in(LocalText message) {
        Set<String> names = new TreeSet<>();
        Stream.of(message.french(), message.english())
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** The text with each name replaced by its value. */
    public static String filled(String text, UnaryOperator<String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
