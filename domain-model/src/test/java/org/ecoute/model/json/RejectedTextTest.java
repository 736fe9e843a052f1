package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.model.json.Rejections.problems;
import static org.ecoute.model.json.Rejections.reject;
import static org.ecoute.model.json.Rejections.rejected;

import org.junit.jupiter.api.Test;

/** What the reader says about texts that are not built as they should be. */
class RejectedTextTest {
    @Test
    void should_suggest_the_field_that_was_meant() {
        assertThat(problems("{" + Samples.SESSION + ",'minuts':45}"))
                .containsExactly("acts[0].minuts: found an unknown field. Maybe minutes.");
    }

    @Test
    void should_list_the_fields_when_none_is_near() {
        assertThat(problems("{'type':'contact'," + Samples.AT + ",'beneficiary':'B1','comment':'…'}"))
                .containsExactly("acts[0].comment: found an unknown field."
                        + " Its fields are type, id, at, recordedAt, service, beneficiary, reached.");
    }

    @Test
    void should_never_repeat_the_value_of_an_unknown_field() {
        assertThat(rejected("{'type':'contact'," + Samples.AT + ",'beneficiary':'B1','comment':'private words'}")
                        .message())
                .doesNotContain("private");
    }

    @Test
    void should_name_a_required_field_that_is_missing_with_an_example() {
        assertThat(problems("{'type':'contact','beneficiary':'B1'}"))
                .containsExactly("acts[0].at: found nothing. It is required."
                        + " Use an instant with its offset, such as 2020-02-03T10:00:00+01:00.");
    }

    @Test
    void should_gather_every_problem_of_a_line() {
        assertThat(problems(
                        "{'type':'session','at':'yesterday','beneficiary':'B1','kind':'SUPORT','held':'yes'}",
                        "{'type':'contact'," + Samples.AT + ",'beneficiary':'B9'}"))
                .containsExactly(
                        "acts[0].at: found \"yesterday\"."
                                + " Use an instant with its offset, such as 2020-02-03T10:00:00+01:00.",
                        "acts[0].kind: found \"SUPORT\". Maybe SUPPORT.",
                        "acts[0].held: found \"yes\". Use true or false, without quotes.",
                        "acts[1].beneficiary: found \"B9\". The case file has the beneficiaries B1.");
    }

    @Test
    void should_suggest_the_act_type_that_was_meant() {
        assertThat(problems("{'type':'derogation-decison'," + Samples.AT + "}"))
                .containsExactly("acts[0].type: found \"derogation-decison\". Maybe derogation-decision.");
    }

    @Test
    void should_require_an_act_type() {
        assertThat(problems("{" + Samples.AT + "}"))
                .singleElement()
                .asString()
                .startsWith("acts[0].type: found nothing. It is required. Use one of referral, consent, contact,");
    }

    @Test
    void should_refuse_an_act_that_is_not_an_object() {
        assertThat(problems("'session'"))
                .containsExactly("acts[0]: found \"session\". Use an object with a type and its attributes.");
    }

    @Test
    void should_refuse_a_field_that_stands_there_twice() {
        assertThat(problems("{'type':'contact'," + Samples.AT + ",'beneficiary':'B1','reached':true,'reached':false}"))
                .containsExactly("acts[0].reached: found the field a second time. Keep one of them.");
    }

    @Test
    void should_refuse_a_beneficiary_that_the_case_file_does_not_have() {
        assertThat(problems("{'type':'referral'," + Samples.AT + ",'by':'MANAGER','beneficiaries':['B1','B2']}"))
                .containsExactly("acts[0].beneficiaries[1]: found \"B2\". The case file has the beneficiaries B1.");
    }

    @Test
    void should_refuse_the_cancellation_of_an_act_without_such_an_id() {
        assertThat(problems("{'type':'cancellation'," + Samples.AT + ",'of':'A-1'}"))
                .containsExactly("acts[0].of: found \"A-1\". The case file has no act ids.");
    }

    @Test
    void should_refuse_an_id_given_to_two_acts() {
        String act = "{'type':'crisis-cell','id':'A-1'," + Samples.AT + "}";

        assertThat(problems(act, act))
                .containsExactly("acts[1].id: found \"A-1\" a second time. Give each an id of its own.");
    }

    @Test
    void should_point_to_the_column_of_broken_json() {
        Rejection rejection = reject("{\"id\":\"D-1\",,}");

        assertThat(rejection.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(13);
            assertThat(problem.message())
                    .startsWith("found broken JSON (Unexpected character (','")
                    .endsWith("). Check quotes, commas and brackets there.");
        });
    }

    @Test
    void should_refuse_two_values_on_one_line() {
        assertThat(reject(Samples.CASE_FILE + Samples.CASE_FILE).message())
                .contains("A second JSON value follows the first one");
    }

    @Test
    void should_refuse_nesting_without_end() {
        assertThat(reject("[".repeat(100_000)).problems()).hasSize(1);
    }

    @Test
    void should_keep_the_raw_line_but_never_print_it() {
        Rejection rejection = reject("{\"comment\":\"private words\"}");

        assertThat(rejection.raw()).isEqualTo("{\"comment\":\"private words\"}");
        assertThat(rejection).asString().doesNotContain("private");
    }

    @Test
    void should_tell_of_a_hundred_problems_and_no_more() {
        assertThat(problems("null,".repeat(1000) + "null")).hasSize(Problems.MOST);
    }
}
