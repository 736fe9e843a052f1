package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.reporting.internal.BundledSpecs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BilanSpecYamlTest {
    private static final Vocabulary VOCABULARY = Vocabulary.bundled();
    private static final String FRENCH = """
            bilan: petit
            titre: Petit bilan
            accord: { instance: Comité social, jour: 2021-02-01 }
            périodes: { avril: 2021-04, an: 2021 }
            membres:
              métier: { INSPECTEUR: Inspecteur du travail }
            effectifs:
              organisme:
                source: Bilan social 2020
                nombres: { ARS: 80 }
            indicateurs:
              agents:
                nom: { fr: agents, en: agents }
                compte: bénéficiaires
                filtres: { service: qualisocial-ecoute }
            sections:
              - section: un
                titre: Un
                filtres: { organisme: ARS }
                tableaux:
                  - tableau: t
                    titre: Par métier
                    compte: agents
                    par: [Région de travail, métier]
                    mesures: [nombre, taux de recours]
                    lignes: toutes
                    ordre: décroissant
                    graphique: barres empilées
                    remarque: Une remarque
                  - tableau: mois
                    titre: Par mois
                    compte: agents
                    périodes: [{ chaque: trimestre, sur: an }, { cumul-par: semestre, sur: an }]
            chiffres-clés:
              - { nom: agents, tableau: t, période: an, ligne: ARS, mesure: taux de recours }
            """;
    private static final String ENGLISH = """
            spec: petit
            title: Petit bilan
            agreement: { body: Comité social, day: 2021-02-01 }
            coverage: 2021-01-01..2021-12-31
            members:
              occupation: { INSPECTEUR: { fr: Inspecteur du travail, en: Inspecteur du travail } }
            headcounts:
              organisation: { source: Bilan social 2020, numbers: { ARS: 80 } }
            indicators:
              agents: { label: agents, counts: beneficiaries, filters: { service: [qualisocial-ecoute] } }
            sections:
              - section: un
                title: Un
                tables:
                  - { table: t, title: Par métier, counts: agents, by: [work-region, occupation],
                      periods: [2021-04, 2021], filters: { organisation: ARS }, measures: [count, rate-of-use],
                      rows: all, order: largest-first, chart: stacked-bars, note: Une remarque }
                  - { table: mois, title: Par mois, counts: agents, filters: { organisation: ARS },
                      periods: [2021-01..2021-03, 2021-04..2021-06, 2021-07..2021-09, 2021-10..2021-12,
                                2021-01..2021-06, 2021] }
            key-figures:
              - { label: agents, table: t, period: 2021, row: ARS, measure: rate-of-use }
            """;

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
    void should_combine_bundled_reports_and_say_which_there_are() {
        String both = "spec: both\ntitle: Both\ncombines: [iapr-numero-bleu, iapr-numero-vert]\n";

        assertThat(read(both).tables())
                .containsAll(BilanSpec.bundled("iapr-numero-vert").tables());
        assertThat(refusal(both.replace("vert", "verd")).message(Language.FRENCH))
                .startsWith("small.yaml:3:30: ")
                .endsWith("Peut-être iapr-numero-vert.");
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

    private static String resource(String name) {
        try (InputStream in = BilanSpecYamlTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
