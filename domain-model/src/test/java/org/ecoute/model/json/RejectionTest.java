package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader says about each kind of mistake. */
class RejectionTest {
    private static final String AT = "'at':'2020-02-10T18:00:00+01:00'";
    private static final String SESSION = "'type':'session'," + AT + ",'beneficiary':'B1','kind':'SUPPORT'";

    @Test
    void should_say_file_line_column_field_found_value_and_cure() {
        Rejection rejection = rejected("{" + SESSION + ",'modality':'TELEFONE'}");

        assertThat(rejection.message())
                .isEqualTo("cases.jsonl, line 3, column 178: acts[0].modality: found \"TELEFONE\". Maybe TELEPHONE.");
    }

    @Test
    void should_list_the_choices_when_nothing_is_near() {
        assertThat(problems("{" + SESSION + ",'place':'Q'}"))
                .containsExactly("acts[0].place: found \"Q\"."
                        + " Use one of PROVIDER_PREMISES, NETWORK_PRACTICE, ON_SITE, NEARBY.");
    }

    @Test
    void should_suggest_the_field_that_was_meant() {
        assertThat(problems("{" + SESSION + ",'minuts':45}"))
                .containsExactly("acts[0].minuts: found an unknown field. Maybe minutes.");
    }

    @Test
    void should_list_the_fields_when_none_is_near() {
        assertThat(problems("{'type':'contact'," + AT + ",'beneficiary':'B1','comment':'…'}"))
                .containsExactly("acts[0].comment: found an unknown field."
                        + " Its fields are type, id, at, recordedAt, service, beneficiary, reached.");
    }

    @Test
    void should_never_repeat_the_value_of_an_unknown_field() {
        assertThat(rejected("{'type':'contact'," + AT + ",'beneficiary':'B1','comment':'private words'}")
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
                        "{'type':'contact'," + AT + ",'beneficiary':'B9'}"))
                .containsExactly(
                        "acts[0].at: found \"yesterday\"."
                                + " Use an instant with its offset, such as 2020-02-03T10:00:00+01:00.",
                        "acts[0].kind: found \"SUPORT\". Maybe SUPPORT.",
                        "acts[0].held: found \"yes\". Use true or false, without quotes.",
                        "acts[1].beneficiary: found \"B9\". The case file has the beneficiaries B1.");
    }

    @Test
    void should_refuse_null_and_say_to_leave_it_out() {
        assertThat(problems("{" + SESSION + ",'held':null}"))
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
        assertThat(problems("{" + SESSION + ",'minutes':" + minutes + "}"))
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
    void should_suggest_the_act_type_that_was_meant() {
        assertThat(problems("{'type':'derogation-decison'," + AT + "}"))
                .containsExactly("acts[0].type: found \"derogation-decison\". Maybe derogation-decision.");
    }

    @Test
    void should_require_an_act_type() {
        assertThat(problems("{" + AT + "}"))
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
    void should_suggest_the_ground_that_was_meant() {
        assertThat(problems("{'type':'referral'," + AT + ",'by':'MANAGER','beneficiaries':['B1'],"
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
    void should_refuse_a_field_that_stands_there_twice() {
        assertThat(problems("{'type':'contact'," + AT + ",'beneficiary':'B1','reached':true,'reached':false}"))
                .containsExactly("acts[0].reached: found the field a second time. Keep one of them.");
    }

    @Test
    void should_refuse_a_beneficiary_that_the_case_file_does_not_have() {
        assertThat(problems("{'type':'referral'," + AT + ",'by':'MANAGER','beneficiaries':['B1','B2']}"))
                .containsExactly("acts[0].beneficiaries[1]: found \"B2\". The case file has the beneficiaries B1.");
    }

    @Test
    void should_refuse_the_cancellation_of_an_act_without_such_an_id() {
        assertThat(problems("{'type':'cancellation'," + AT + ",'of':'A-1'}"))
                .containsExactly("acts[0].of: found \"A-1\". The case file has no act ids.");
    }

    @Test
    void should_refuse_an_id_given_to_two_acts() {
        String act = "{'type':'crisis-cell','id':'A-1'," + AT + "}";

        assertThat(problems(act, act))
                .containsExactly("acts[1].id: found \"A-1\" a second time. Give each an id of its own.");
    }

    @Test
    void should_refuse_a_member_named_twice() {
        assertThat(problems("{" + SESSION + ",'themes':['TIME','TIME']}"))
                .containsExactly("acts[0].themes: found a member more than once. Name each member once.");
    }

    @Test
    void should_refuse_a_referral_of_nobody() {
        assertThat(problems("{'type':'referral'," + AT + ",'by':'MANAGER','beneficiaries':[]}"))
                .containsExactly("acts[0].beneficiaries: found an empty list."
                        + " Use a list with at least 1. Use text, such as \"B1\".");
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
    void should_cut_what_it_shows_after_80_characters() {
        assertThat(problemsOf("{'id':'D-1','service':'" + "x y".repeat(100) + "'}"))
                .singleElement()
                .asString()
                .startsWith("service: found \"" + "x y".repeat(26) + "x ")
                .contains("…\". Use lower-case words");
    }

    @Test
    void should_keep_the_raw_line_but_never_print_it() {
        Rejection rejection = reject("{\"comment\":\"private words\"}");

        assertThat(rejection.raw()).isEqualTo("{\"comment\":\"private words\"}");
        assertThat(rejection).asString().doesNotContain("private");
    }

    private static List<String> problems(String... acts) {
        return messages(rejected(acts));
    }

    private static Rejection rejected(String... acts) {
        return reject(Samples.caseFile(acts));
    }

    private static List<String> problemsOf(String caseFile) {
        return messages(reject(Samples.json(caseFile)));
    }

    private static List<String> messages(Rejection rejection) {
        return rejection.problems().stream().map(Problem::message).toList();
    }

    private static Rejection reject(String line) {
        return assertThat(entry(line))
                .asInstanceOf(type(Entry.Rejected.class))
                .actual()
                .rejection();
    }

    private static Entry<CaseFile> entry(String line) {
        return JsonReader.caseFiles().line("cases.jsonl", 3, line);
    }
}
