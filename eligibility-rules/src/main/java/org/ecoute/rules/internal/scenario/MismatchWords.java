package org.ecoute.rules.internal.scenario;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.rules.scenario.Aspect;
import org.ecoute.rules.scenario.Item;
import org.ecoute.rules.scenario.Mismatch;
import org.ecoute.rules.scenario.Value;

/** Words for what is not as expected. */
final class MismatchWords {
    private static final String BUNDLE = "org.ecoute.rules.internal.scenario.mismatches_";

    private final Aspect aspect;
    private final LocalText subject;

    MismatchWords(Aspect aspect) {
        this.aspect = aspect;
        this.subject = Keys.words(Then.key(aspect));
    }

    /** All that was expected beside all that was found. */
    Mismatch differ(int line, List<Item> expected, List<Item> found) {
        return said(line, "differs", language -> List.of(plain(expected, language), plain(found, language)));
    }

    /** Each attribute that differs. */
    List<Mismatch> differ(Item expected, Item found) {
        return expected.values().entrySet().stream()
                .filter(entry -> !found.value(entry.getKey())
                        .map(Value::code)
                        .equals(Optional.of(entry.getValue().code())))
                .map(entry -> differs(expected.line(), entry, found.value(entry.getKey())))
                .toList();
    }

    /** What bears the name of its aspect is named once. */
    private Mismatch differs(int line, Map.Entry<String, Value> expected, Optional<Value> found) {
        LocalText name = Keys.words(expected.getKey());
        Function<Language, List<String>> values = language -> List.of(
                words(expected.getValue(), language),
                found.map(value -> words(value, language)).orElse(text("none", language)));
        return name.equals(subject)
                ? said(line, "differs", values)
                : said(
                        line,
                        "item.differs",
                        language -> Stream.concat(Stream.of(name.in(language)), values.apply(language).stream())
                                .toList());
    }

    Mismatch absent(Item expected) {
        return said(expected.line(), "absent", language -> List.of(told(expected, language)));
    }

    Mismatch unexpected(int line, Item found) {
        return said(line, "unexpected", language -> List.of(told(found, language)));
    }

    private static String plain(List<Item> items, Language language) {
        return items.isEmpty()
                ? text("none", language)
                : items.stream()
                        .flatMap(item -> item.values().values().stream())
                        .map(value -> words(value, language))
                        .collect(Collectors.joining(", "));
    }

    private static String told(Item item, Language language) {
        return item.values().entrySet().stream()
                .map(entry -> Keys.words(entry.getKey()).in(language) + " " + words(entry.getValue(), language))
                .collect(Collectors.joining(", "));
    }

    /** The label with the code that stands in files, where they are not the same. */
    private static String words(Value value, Language language) {
        String words = value.words().in(language);
        boolean isConstant = value.code().matches("[A-Z][A-Z_]+") && !words.equals(value.code());
        return isConstant ? words + " (" + value.code() + ")" : words;
    }

    private Mismatch said(int line, String key, Function<Language, List<String>> arguments) {
        return new Mismatch(
                line,
                aspect,
                new LocalText(said(key, Language.FRENCH, arguments), said(key, Language.ENGLISH, arguments)));
    }

    private String said(String key, Language language, Function<Language, List<String>> arguments) {
        List<String> all = Stream.concat(Stream.of(subject.in(language)), arguments.apply(language).stream())
                .toList();
        return new MessageFormat(text(key, language), language.locale()).format(all.toArray());
    }

    private static String text(String key, Language language) {
        return ResourceBundle.getBundle(BUNDLE + language.code(), Locale.ROOT).getString(key);
    }
}
