package org.ecoute.examples.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecoute.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeWordsTest {
    private final AttributeWords words = new AttributeWords(new Messages(Language.FRENCH));

    @ParameterizedTest
    @CsvSource({
        "modality, FACE_TO_FACE, en face-à-face",
        "by, SCHEME_LEAD, Responsable du dispositif",
        "duringWorkingTime, false, non",
        "granted, 3, 3",
        "granted, FACE_TO_FACE, FACE_TO_FACE",
    })
    void should_say_values_by_their_labels(String attribute, String value, String said) {
        assertThat(words.value(attribute, value)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"grantedByDerogation, entretiens accordés par dérogation", "somethingNew, somethingNew"})
    void should_name_an_attribute_without_words_by_its_name(String attribute, String said) {
        assertThat(words.attribute(attribute)).isEqualTo(said);
    }
}
