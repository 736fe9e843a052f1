package org.ecoute.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What errors say, in both languages. The English sentence is the key of the French one, so that an error is worded once where
 * it arises; sentences that nobody translated stay English. Stateless.
 */
public final class ErrorWords {
    private static final String TABLE = "error-words.tsv";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\d}");

    /** The most telling first: what has more words of its own. */
    private static final List<Sentence> SENTENCES = read();

    /**
     * A sentence in which something varies.
     *
     * @param english what it looks like
     * @param french the same in French
     * @param own how many of its letters never vary
     */
    private record Sentence(Pattern english, String french, int own) {
        static Sentence of(String line) {
            String[] both = line.split("\t", 2);
            StringBuilder pattern = new StringBuilder();
            int own = 0;
            for (String part : VARIABLE.split(both[0], -1)) {
                pattern.append(pattern.isEmpty() ? "" : "(.*)").append(Pattern.quote(part));
                own += part.length();
            }
            return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), both[1], own);
        }

        Optional<String> translated(String text) {
            Matcher matcher = english.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String words = french;
            for (int i = 0; i < matcher.groupCount(); i++) {
                words = words.replace("{" + i + "}", varying(matcher.group(i + 1)));
            }
            return Optional.of(words);
        }

        /** A sentence within a sentence is translated, too; names and values are what they are. */
        private static String varying(String part) {
            return part.endsWith(".") ? ErrorWords.french(part) : part;
        }
    }

    private ErrorWords() {}

    /** A sentence of an error, beside its French. */
    public static LocalText of(String english) {
        return new LocalText(french(english), english);
    }

    private static String french(String english) {
        return SENTENCES.stream()
                .flatMap(sentence -> sentence.translated(english).stream())
                .findFirst()
                .orElse(english);
    }

    private static List<Sentence> read() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ErrorWords.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .sorted(Comparator.comparingInt(Sentence::own).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE + " cannot be read", unreadable);
        }
    }
}
