package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Language;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and answers find each other by whatever scalar the asker chose. */
class QuestionIdTest {
    private static final Ruling ALLOWED = Ruling.builder()
            .verdict(Verdict.ALLOWED)
            .rulePack(RulePackHash.of("sha256:" + "0".repeat(64)))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {"\"Q-1\"", "7", "-1.50", "9007199254740993", "1E3", "true", "\"\\u0007 é \\\"x\\\"\"", "\"\""})
    void should_hand_an_id_back_as_it_came(String id) {
        ProposedAct question = question(id);

        Answer answer =
                new Answer(question.id(), Explanation.builder().ruling(ALLOWED).build());

        assertThat(JsonWriter.answers(Language.FRENCH).text(answer)).startsWith("{\"id\":" + id + ",\"verdict\":");
    }

    @Test
    void should_tell_numbers_from_text() {
        assertThat(QuestionId.of(7)).isNotEqualTo(QuestionId.of("7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[1]", "{}", ""})
    void should_refuse_what_is_no_scalar(String json) {
        assertThatThrownBy(() -> new QuestionId(json)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void should_answer_a_bad_question_in_its_place_with_its_id() {
        String line = Samples.json("{'case':" + Samples.CASE_FILE + ",'id':12,"
                + "'act':{'type':'contact','at':'2020-02-03T16:20:00+01:00','beneficiary':'B7'}}");

        assertThat(error(line))
                .isEqualTo("{\"id\":12,\"error\":{\"line\":4,\"field\":\"act.beneficiary\",\"found\":\"\\\"B7\\\"\","
                        + "\"cure\":\"The case file has the beneficiaries B1.\","
                        + "\"message\":\"questions, line 4, column " + (line.indexOf("'B7'".replace('\'', '"')) + 1)
                        + ": act.beneficiary: found \\\"B7\\\". The case file has the beneficiaries B1.\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"Q\",\"case\":", "{\"id\":\"Q\"", "{\"act\":[{}],\"id\":\"Q\",,"})
    void should_make_out_the_id_where_the_json_breaks_off_after_it(String line) {
        assertThat(error(line))
                .startsWith("{\"id\":\"Q\",\"error\":{\"line\":4,\"field\":\"\",\"found\":\"broken JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":", "{\"id\":[1]}", "{\"ID\":1}", "{\"id\":null}", "[\"id\",3]", "nonsense"})
    void should_answer_without_an_id_where_there_is_none(String line) {
        assertThat(error(line)).startsWith("{\"id\":null,\"error\":{");
    }

    private static ProposedAct question(String id) {
        String line = "{\"id\":" + id + ",\"case\":" + Samples.CASE_FILE + ",\"act\":"
                + Samples.json("{'type':'crisis-cell','at':'2020-02-03T16:20:00+01:00'}") + "}";
        return ((Entry.Accepted<ProposedAct>) JsonReader.proposedActs().line("questions", 4, line)).value();
    }

    private static String error(String line) {
        Entry<ProposedAct> entry = JsonReader.proposedActs().line("questions", 4, line);
        Rejection rejection = ((Entry.Rejected<ProposedAct>) entry).rejection();
        return JsonWriter.rejectedQuestions(Language.ENGLISH).text(RejectedQuestion.of(rejection));
    }
}
