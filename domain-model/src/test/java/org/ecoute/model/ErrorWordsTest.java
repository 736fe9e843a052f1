package org.ecoute.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.Problem;
import org.ecoute.model.json.RejectedException;
import org.ecoute.model.scheme.ClauseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model says of values that it refuses, in French as in English. */
class ErrorWordsTest {
    private static final String REFERRAL =
            "{\"type\":\"referral\",\"at\":\"2020-02-03T10:00:00+01:00\",\"by\":\"MANAGER\",\"beneficiaries\":[\"B1\"]}";

    @Test
    void should_put_what_varies_into_the_french_sentence() {
        assertThat(ErrorWords.of("Use lower-case words joined by hyphens, such as iapr-numero-bleu.")
                        .french())
                .isEqualTo("Écrivez des mots en minuscules joints par des traits d’union, comme iapr-numero-bleu.");
    }

    @Test
    void should_translate_a_sentence_within_a_sentence() {
        assertThat(ErrorWords.of("It is required. Use true or false, without quotes.")
                        .french())
                .isEqualTo("Il est obligatoire. Écrivez true ou false, sans guillemets.");
    }

    @Test
    void should_keep_the_english_of_what_nobody_translated() {
        assertThat(ErrorWords.of("Nobody has ever said this.").french()).isEqualTo("Nobody has ever said this.");
    }

    @Test
    void should_tell_a_refused_value_in_both_languages() {
        assertThatThrownBy(() -> ClauseId.of("nothing like it"))
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused.message(Language.ENGLISH)).isEqualTo(refused.getMessage());
                    assertThat(refused.message(Language.FRENCH))
                            .contains("lu \"nothing like it\"")
                            .contains("Écrivez des mots en capitales");
                });
    }

    @ParameterizedTest
    @MethodSource("badCaseFiles")
    void should_tell_what_is_wrong_with_a_case_file_in_both_languages(String json) {
        assertThatThrownBy(() -> JsonReader.caseFiles().document("case.json", new StringReader(json)))
                .isInstanceOfSatisfying(RejectedException.class, rejected -> {
                    assertThat(rejected.rejection().message(Language.FRENCH)).startsWith("case.json, ligne ");
                    assertThat(rejected.rejection().problems()).allSatisfy(ErrorWordsTest::isInBothLanguages);
                });
    }

    private static void isInBothLanguages(Problem problem) {
        assertThat(problem.cure(Language.FRENCH)).isNotEqualTo(problem.cure(Language.ENGLISH));
        assertThat(problem.message(Language.FRENCH)).contains("lu ").doesNotContain("found ");
        assertThat(problem.message(Language.ENGLISH)).isEqualTo(problem.message());
    }

    static Stream<String> badCaseFiles() {
        String person = "{\"id\":\"B1\",\"role\":\"AGENT\"}";
        List<String> acts = List.of(
                REFERRAL.replace("+01:00", ""),
                REFERRAL.replace("2020-02-03", "2020-02-31"),
                REFERRAL.replace("\"at\":\"2020-02-03T10:00:00+01:00\"", "\"at\":1"),
                REFERRAL.replace("MANAGER", "MANAGERS"),
                REFERRAL.replace("MANAGER", "somebody else altogether"),
                REFERRAL.replace("\"by\":\"MANAGER\",", ""),
                REFERRAL.replace("\"B1\"", "\"B7\""),
                REFERRAL.replace("[\"B1\"]", "[]"),
                REFERRAL.replace("[\"B1\"]", "\"B1\""),
                REFERRAL.replace("\"referral\"", "\"referal\""),
                REFERRAL.replace("\"type\":\"referral\",", ""),
                REFERRAL.replace("\"by\":", "\"by\":\"AGENT\",\"by\":"),
                REFERRAL.replace("\"by\":", "\"informed\":\"yes\",\"by\":"),
                REFERRAL.replace("\"by\":", "\"informed\":null,\"by\":"),
                REFERRAL.replace("\"by\":", "\"bye\":1,\"by\":"),
                REFERRAL.replace("\"by\":", "\"wholly unknown\":1,\"by\":"),
                REFERRAL.replace("\"by\":", "\"grounds\":[\"Something Else\"],\"by\":"),
                "\"text\"",
                "{\"type\":\"session\",\"at\":\"2020-02-03T10:00:00+01:00\",\"beneficiary\":\"B1\",\"kind\":\"SUPPORT\",\"minutes\":0}",
                "{\"type\":\"derogation-request\",\"at\":\"2020-02-03T10:00:00+01:00\",\"beneficiary\":\"B1\",\"by\":\"PSYCHOLOGIST\",\"sessions\":0}",
                "{\"type\":\"cancellation\",\"at\":\"2020-02-03T10:00:00+01:00\",\"of\":\"A9\"}",
                "{\"type\":\"crisis-decision\",\"at\":\"2020-02-03T10:00:00+01:00\",\"by\":[],\"days\":1}");
        return Stream.concat(
                acts.stream()
                        .map(act -> "{\"id\":\"D1\",\"service\":\"iapr-numero-bleu\",\"beneficiaries\":[" + person
                                + "],\"acts\":[" + act + "]}"),
                Stream.of(
                        "{",
                        "[]",
                        "{}",
                        "{\"id\":\"a b\",\"service\":\"Iapr\",\"beneficiaries\":[],\"acts\":[]}",
                        "{\"id\":\"D1\",\"service\":\"iapr-numero-bleu\",\"beneficiaries\":[" + person + "," + person
                                + "],\"acts\":[]}",
                        "{\"schema\":9,\"id\":\"D1\",\"service\":\"iapr-numero-bleu\",\"beneficiaries\":[" + person
                                + "],\"acts\":[]}"));
    }
}
