package org.ecoute.examples.workbench.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.rules.question.Anchor;
import org.ecoute.rules.question.Owed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    /** Words that are the same in both languages. */
    private static final Set<String> ALIKE = Set.of(
            "aspect.CLAUSES",
            "chapter.clauses",
            "coverage.total",
            "date",
            "figure.clauses",
            "figure.conventions",
            "source",
            "source.document",
            "source.number",
            "table.clause",
            "versions",
            "way.markdown");

    private static final Pattern NOT_FRENCH =
            Pattern.compile("\\b(the|of|and|by|is|are|with|from|rule|duty|handbook)\\b", Pattern.CASE_INSENSITIVE);

    /** High punctuation after anything but a narrow no-break space. */
    private static final Pattern NOT_SET_APART = Pattern.compile("[^\\u202F][:;?!](\\s|$)");

    @Test
    void should_have_the_same_keys_in_both_languages() throws IOException {
        assertThat(texts(Language.FRENCH).stringPropertyNames())
                .isEqualTo(texts(Language.ENGLISH).stringPropertyNames());
    }

    @Test
    void should_not_leave_a_french_text_in_english() throws IOException {
        Properties french = texts(Language.FRENCH);
        Properties english = texts(Language.ENGLISH);
        Set<String> alike = new TreeSet<>(french.stringPropertyNames());
        alike.removeIf(key -> !french.getProperty(key).equals(english.getProperty(key))
                || !french.getProperty(key).replaceAll("\\{[^}]*}", "").matches(".*\\p{L}{2}.*"));
        alike.removeAll(ALIKE);

        assertThat(alike).isEmpty();
        assertThat(french.values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContainPattern(NOT_FRENCH));
    }

    @Test
    void should_set_french_punctuation_apart() throws IOException {
        assertThat(texts(Language.FRENCH).values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContainPattern(NOT_SET_APART));
    }

    @ParameterizedTest
    @EnumSource
    void should_have_words_for_whatever_starts_a_clock_and_whomever_something_is_owed_to(Language language) {
        Texts texts = new Texts(language);

        assertThat(Stream.concat(
                                Arrays.stream(Anchor.values()).map(anchor -> "anchor." + anchor),
                                Arrays.stream(Owed.values()).map(owed -> "owed." + owed))
                        .filter(key -> texts.find(key).isEmpty())
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    @Test
    void should_write_the_first_of_a_month_as_the_french_do() {
        assertThat(new Texts(Language.FRENCH).date(LocalDate.of(2021, 1, 1))).isEqualTo("1er janvier 2021");
        assertThat(new Texts(Language.FRENCH).date(LocalDate.of(2015, 3, 9))).isEqualTo("9 mars 2015");
        assertThat(new Texts(Language.ENGLISH).date(LocalDate.of(2021, 1, 1))).isEqualTo("1 January 2021");
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Resources.text("handbook_" + language.code() + ".properties")));
        return texts;
    }
}
