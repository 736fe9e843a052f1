package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.model.json.Rejections.entry;
import static org.ecoute.model.json.Rejections.problems;
import static org.ecoute.model.json.Rejections.problemsOf;
import static org.ecoute.model.json.Rejections.rejected;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader says about values that are wrong. */
class RejectedValueTest {
    @Test
    void should_say_file_line_column_field_found_value_and_cure() {
        Rejection rejection = rejected("{" + Samples.SESSION + ",'modality':'TELEFONE'}");

        assertThat(rejection.message())
                .isEqualTo("cases.jsonl, line 3, column 178: acts[0].modality: found \"TELEFONE\". Maybe TELEPHONE.");
    }

    @Test
    void should_list_the_choices_when_nothing_is_near() {
        assertThat(problems("{" + Samples.SESSION + ",'place':'Q'}"))
                .containsExactly("acts[0].place: found \"Q\"."
                        + " Use one of PROVIDER_PREMISES, NETWORK_PRACTICE, ON_SITE, NEARBY.");
    }

    @Test
    void should_refuse_null_and_say_to_leave_it_out() {
        assertThat(problems("{" + Samples.SESSION + ",'held':null}"))
                .containsExactly("acts[0].held: found null. Leave the field out: what is unknown is absent.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'45'  | \"45\"",
                "0     | 0",
                "-3    | -3",
                "45.5  | 45.5",
                "1e3   | 1e3",
                "99999999999 | 99999999999",
                "true  | true",
                "[45]  | a list",
                "[]    | an empty list",
                "{}    | an object",
            },
            quoteCharacter = '`')
    void should_refuse_what_is_not_a_whole_number_of_one_or_more(String minutes, String shown) {
        assertThat(problems("{" + Samples.SESSION + ",'minutes':" + minutes + "}"))
                .containsExactly("acts[0].minutes: found " + shown + ". Use a whole number without quotes, 1 or more.");
    }

    @Test
    void should_ask_for_the_offset_of_an_instant_that_has_none() {
        assertThat(problems("{'type':'crisis-cell','at':'2020-02-03T10:00:00'}"))
                .containsExactly("acts[0].at: found \"2020-02-03T10:00:00\". The offset is missing."
                        + " Maybe 2020-02-03T10:00:00+01:00 (winter) or 2020-02-03T10:00:00+02:00 (summer),"
                        + " if it is Paris time.");
    }

    @Test
    void should_refuse_a_day_that_the_calendar_does_not_have() {
        assertThat(problems("{'type':'crisis-cell','at':'2021-02-29T10:00:00+01:00'}"))
                .containsExactly("acts[0].at: found \"2021-02-29T10:00:00+01:00\"."
                        + " There is no such day, time or offset in the calendar.");
    }

    @Test
    void should_suggest_the_ground_that_was_meant() {
        assertThat(problems("{'type':'referral'," + Samples.AT + ",'by':'MANAGER','beneficiaries':['B1'],"
                        + "'grounds':['epuisement-professionnel','Difficulté professionnelle']}"))
                .contains(
                        "acts[0].grounds[1]: found \"Difficulté professionnelle\". Maybe difficulte-professionnelle.");
    }

    @Test
    void should_refuse_a_department_where_a_region_belongs() {
        assertThat(problemsOf(
                        "{'id':'D-1','service':'iapr-numero-bleu','beneficiaries':[{'id':'B1','homeRegion':'35'}]}"))
                .singleElement()
                .asString()
                .startsWith("beneficiaries[0].homeRegion: found \"35\".");
    }

    @Test
    void should_take_any_well_formed_organisation() {
        assertThat(entry(Samples.json(
                        "{'id':'D-1','service':'x','beneficiaries':[{'id':'B1','organisation':'OUR-OWN_7'}]}")))
                .isInstanceOf(Entry.Accepted.class);
    }

    @Test
    void should_refuse_an_identifier_with_spaces() {
        assertThat(problemsOf("{'id':'Marie D','service':'iapr-numero-bleu'}"))
                .containsExactly("id: found \"Marie D\". Use an opaque key of 1 to 64 letters, digits and . _ : # -,"
                        + " without spaces.");
    }

    @Test
    void should_refuse_a_schema_of_the_future() {
        assertThat(problemsOf("{'schema':2,'id':'D-1','service':'iapr-numero-bleu'}"))
                .containsExactly("schema: found 2. This version of the library reads schema 1.");
    }

    @Test
    void should_refuse_a_member_named_twice() {
        assertThat(problems("{" + Samples.SESSION + ",'themes':['TIME','TIME']}"))
                .containsExactly("acts[0].themes: found a member more than once. Name each member once.");
    }

    @Test
    void should_refuse_a_referral_of_nobody() {
        assertThat(problems("{'type':'referral'," + Samples.AT + ",'by':'MANAGER','beneficiaries':[]}"))
                .containsExactly(
                        "acts[0].beneficiaries: found an empty list. Use a list of one or more, in square brackets.");
    }

    @Test
    void should_cut_what_it_shows_after_80_characters() {
        assertThat(problemsOf("{'id':'D-1','service':'" + "x y".repeat(100) + "'}"))
                .singleElement()
                .asString()
                .startsWith("service: found \"" + "x y".repeat(26) + "x ")
                .contains("…\". Use lower-case words");
    }
}
