package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecoute.reporting.SpecTexts.ENGLISH;
import static org.ecoute.reporting.SpecTexts.FRENCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.reporting.internal.BundledSpecs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BilanSpecYamlTest {
    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    @Test
    void should_read_the_same_report_with_french_and_with_english_keys() {
        assertThat(read(FRENCH)).isEqualTo(read(ENGLISH));
        assertThat(read(FRENCH).headcount("organisation", "ARS")).hasValue(80);
        assertThat(read(FRENCH).tables().get(1).periods())
                .extracting(Period::id)
                .containsExactly(
                        "2021-01-01..2021-03-31",
                        "2021-04-01..2021-06-30",
                        "2021-07-01..2021-09-30",
                        "2021-10-01..2021-12-31",
                        "2021-01-01..2021-06-30",
                        "2021");
    }

    @Test
    void should_tell_in_the_notes_who_agreed_on_the_indicators() {
        Bilan bilan = Cube.empty(read(FRENCH), VOCABULARY).publish(DisclosurePolicy.internal());

        assertThat(bilan.notes())
                .filteredOn(note -> note.code().equals("PREV-08"))
                .singleElement()
                .satisfies(note -> assertThat(note.text().french())
                        .contains("Comité social")
                        .contains("1er\u00a0février\u00a02021"));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void should_come_back_as_it_was_written(String id) {
        BilanSpec spec = BilanSpec.bundled(id);

        assertThat(Language.values())
                .allSatisfy(keys -> assertThat(read(spec.toYaml(keys))).isEqualTo(spec));
        assertThat(Cube.empty(spec, VOCABULARY).spec()).isEqualTo(spec);
    }

    static Stream<String> bundled() {
        return BundledSpecs.ids().stream();
    }

    @Test
    void should_write_two_filters_on_one_dimension() {
        BilanSpec spec = BilanSpec.bundled("iapr-numero-vert")
                .focusedOn(Filter.of("organisation", "ARS", "CREPS"))
                .focusedOn(Filter.of("organisation", "ARS"));

        assertThat(read(spec.toYaml(Language.ENGLISH))).isEqualTo(spec);
    }

    @Test
    void should_combine_bundled_reports_and_say_which_there_are() {
        String both = "spec: both\ntitle: Both\ncombines: [iapr-numero-bleu, iapr-numero-vert]\n";

        assertThat(read(both).tables())
                .containsAll(BilanSpec.bundled("iapr-numero-vert").tables());
        assertThat(refusal(both.replace("vert", "verd")).message(Language.FRENCH))
                .startsWith("small.yaml:3:30: ")
                .endsWith("Peut-être iapr-numero-vert.");
    }

    @Test
    void should_read_a_file_and_call_it_by_its_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), FRENCH);
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");

        assertThat(BilanSpec.read(file)).isEqualTo(read(FRENCH));
        assertThat(catchThrowableOfType(BilanSpecException.class, () -> BilanSpec.read(empty)))
                .hasMessageContaining("empty.yaml:1:1: The file is empty.");
    }

    private static BilanSpec read(String yaml) {
        return BilanSpec.ofYaml("small.yaml", yaml, VOCABULARY);
    }

    private static BilanSpecException refusal(String yaml) {
        return catchThrowableOfType(BilanSpecException.class, () -> read(yaml));
    }
}
