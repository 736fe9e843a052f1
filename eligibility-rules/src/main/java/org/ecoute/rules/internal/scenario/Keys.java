package org.ecoute.rules.internal.scenario;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;
import org.ecoute.rules.internal.problem.Complaint;

/** The keys of scenario files in both languages: one table, so that there is one reader. */
public final class Keys {
    private static final String TABLE = "keys.properties";

    private static final Map<String, String> CANONICAL = new HashMap<>();
    private static final Map<String, LocalText> WORDS = new HashMap<>();
    private static final Map<String, List<String>> SPELLINGS = new HashMap<>();

    static {
        Properties table = table();
        // sorted, so that a key with two meanings would be found on every machine alike
        new TreeSet<>(table.stringPropertyNames()).forEach(english -> add(english, table.getProperty(english)));
    }

    private Keys() {}

    /** The English name that a key stands for, whatever its language and spelling. */
    static Optional<String> canonical(String written) {
        return Optional.ofNullable(CANONICAL.get(folded(written)));
    }

    /** A key as people read it. */
    public static LocalText words(String canonical) {
        return Objects.requireNonNull(WORDS.get(canonical), canonical);
    }

    /** An attribute of the model as people write it in scenarios, where they can. */
    static LocalText named(String attribute) {
        LocalText same = new LocalText(attribute.isEmpty() ? "—" : attribute, attribute.isEmpty() ? "—" : attribute);
        return WORDS.getOrDefault(attribute, same);
    }

    /** What would have been right among these keys, a sentence that begins with "Maybe" where it is a guess. */
    static Complaint complaint(String written, Collection<String> canonical, String code) {
        List<String> known = canonical.stream()
                .flatMap(one -> SPELLINGS.getOrDefault(one, List.of()).stream())
                .sorted()
                .toList();
        return Complaint.amongst(known, written, code, written);
    }

    /** Every key by its English name. */
    static Collection<String> all() {
        return WORDS.keySet();
    }

    private static void add(String english, String french) {
        String words =
                english.replace('-', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        List<String> spellings = new ArrayList<>(List.of(french.split("\\s*\\|\\s*")));
        WORDS.put(english, new LocalText(spellings.get(0), words));
        spellings.add(words);
        SPELLINGS.put(english, List.copyOf(spellings));
        spellings.forEach(spelling -> {
            String before = CANONICAL.put(folded(spelling), english);
            if (before != null && !before.equals(english)) {
                throw new IllegalStateException(spelling + " stands for " + before + " and " + english + ".");
            }
        });
    }

    private static String folded(String key) {
        return Nearest.folded(key).replace("-", "");
    }

    private static Properties table() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Keys.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8)) {
            Properties table = new Properties();
            table.load(text);
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE + " cannot be read", unreadable);
        }
    }
}
