package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecoute.reporting.SpecTexts.FRENCH;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ecoute.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a file that is wrong. */
class BilanSpecErrorsTest {
    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "par: [Région; par: [Régoin; 24:15: There is no dimension \"Régoin de travail\". Maybe region-de-travail.",
                "compte: agents; compte: agent; 23:17: This file defines no indicator \"agent\". Maybe agents.",
                "compte: bénéficiaires; compte: beneficiare; 14:13: Found \"beneficiare\". Maybe beneficiaries.",
                "organisme: ARS; organisme: AR; 19:27: \"AR\" is no member of the dimension organisation. Maybe ARS.",
                "ARS: 80; ARS: 8 0; 10:21: \"8 0\" is no number of people.",
                "2021-04,; 2021-13,; 4:20: \"2021-13\" is neither a period nor the name of one",
                "période: an,; période: mai,; 35:41: \"mai\" is neither a period nor the name of one",
                "mesure: taux de recours; mesure: part; 35:65: Table t has no \"part\". Write one of count, rate-of-use.",
                "tableau: mois; tableau: t; 30:18: \"t\" stands there twice.",
                "graphique:; grafique:; 28:9: The key \"grafique\" is not known here. Maybe graphique.",
                "titre: Petit bilan; titre: [Petit]; 2:8: Found a list. Write a single value.",
                "titre: Par mois; ordre: liste; 30:9: The key title / titre is missing.",
                "métier]; métier, genre]; 24:14: A table crosses two dimensions at most; this one has 3.",
                "titre: Un; titre: a: b; 18:13: This is not YAML"
            })
    void should_tell_where_what_and_maybe(String right, String wrong, String message) {
        assertThat(refusal(FRENCH.replaceFirst(Pattern.quote(right), wrong)).message(Language.ENGLISH))
                .startsWith("small.yaml:" + message);
    }

    @Test
    void should_refuse_headcounts_of_one_dimension_under_two_names() {
        String twice = FRENCH.replace(
                "    nombres:", "    nombres: { CREPS: 1 }\n  organisation:\n    source: x\n    nombres:");

        assertThat(refusal(twice).message(Language.ENGLISH)).contains("Found \"organisation\". A name serves once");
    }

    @Test
    void should_refuse_members_that_cannot_be() {
        assertThat(refusal(FRENCH.replace("{ INSPECTEUR: Inspecteur du travail }", "{ TOTAL: Tous }"))
                        .message(Language.ENGLISH))
                .contains("small.yaml:6:")
                .contains("TOTAL is no member");
        assertThat(refusal(FRENCH.replace(
                                "Inspecteur du travail }", "{ fr: I, en: I, depuis: 2021-02-01, avant: 2021-01-01 } }"))
                        .message(Language.ENGLISH))
                .contains("the end comes after the beginning");
        assertThat(refusal(FRENCH.replace("Inspecteur du travail }", "{ fr: I, en: I, depuis: 1er février } }"))
                        .message(Language.FRENCH))
                .contains("Écrire année-mois-jour");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void should_tell_all_that_is_wrong_in_both_languages(Language language) {
        String name = "wrong-spec.yaml";
        BilanSpecException error = catchThrowableOfType(
                BilanSpecException.class, () -> BilanSpec.ofYaml(name, resource(name), VOCABULARY));

        assertThat(error.message(language) + "\n").isEqualTo(resource("wrong-spec." + language.code() + ".txt"));
    }

    private static BilanSpecException refusal(String yaml) {
        return catchThrowableOfType(BilanSpecException.class, () -> BilanSpec.ofYaml("small.yaml", yaml, VOCABULARY));
    }

    private static String resource(String name) {
        try (InputStream in = BilanSpecErrorsTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
