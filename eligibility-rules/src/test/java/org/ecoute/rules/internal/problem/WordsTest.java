package org.ecoute.rules.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem has its words in both languages, and no words are left of problems that are gone. */
class WordsTest {
    private static final ResourceBundle FRENCH = bundle("fr");
    private static final ResourceBundle ENGLISH = bundle("en");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");

    /** An ordinary space, or none, before a double mark: a line could begin with the mark. */
    private static final Pattern BAD_SPACE = Pattern.compile("[ \\p{L}][;!?»](?!\\p{L})| : |« ");

    @Test
    void should_say_everything_in_both_languages() {
        assertThat(new TreeSet<>(FRENCH.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    }

    @Test
    void should_keep_french_marks_on_the_line_of_their_word() {
        assertThat(FRENCH.keySet())
                .allSatisfy(key -> assertThat(FRENCH.getString(key).replaceAll("`[^`]*`|\\( .*? \\);?|&&", ""))
                        .as(key)
                        .doesNotContainPattern(BAD_SPACE));
    }

    @Test
    void should_have_words_for_no_problem_that_is_gone() throws IOException {
        Set<String> used = textsOfTheCode();

        assertThat(FRENCH.keySet().stream().map(key -> key.replaceFirst("\\.(found|cure)$", "")))
                .allSatisfy(code -> assertThat(used).contains(code));
    }

    /** Whatever stands between quotes in the library's code. */
    private static Set<String> textsOfTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> CODE.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.ecoute.rules.internal.problem.problems_" + language, Locale.ROOT);
    }
}
