package org.ecoute.reporting.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Vocabulary;
import org.junit.jupiter.api.Test;

/** The guide for authors names every word that the reader knows. */
class GuideTest {
    private final String guide = guide();

    @Test
    void should_tell_every_key_and_every_word_in_both_languages() {
        Stream<Word> words = Stream.of(
                        List.of(Key.values()),
                        Choice.UNITS,
                        Choice.MEASURES,
                        Choice.ROWS,
                        Choice.ORDERS,
                        Choice.CHARTS,
                        Choice.STEPS)
                .flatMap(List::stream);

        assertThat(words.flatMap(word -> word.names().stream())
                        .filter(name -> !List.of("fr", "en").contains(name)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
    }

    @Test
    void should_tell_every_dimension_with_its_labels() {
        assertThat(Vocabulary.bundled().dimensions())
                .allSatisfy(one -> assertThat(guide)
                        .contains("| `" + one.id() + "` | " + one.label().french() + " | "
                                + one.label().english() + " |"));
    }

    @Test
    void should_give_an_example_that_can_be_read() {
        String example =
                guide.substring(guide.indexOf("```yaml") + "```yaml".length(), guide.indexOf("```\n\n| where"));
        BilanSpec spec = SpecYaml.read("README.md", example, Vocabulary.bundled());

        assertThat(spec.tables()).hasSize(2);
        assertThat(spec.headcount("organisation", "ARS")).hasValue(9000);
        assertThat(spec.toYaml(Language.FRENCH)).contains("taux-de-recours");
    }

    private static String guide() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
