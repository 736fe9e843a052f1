package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** One value of any number of lines. */
class JsonDocumentTest {
    @Test
    void should_say_line_and_column_in_a_document() {
        String document = Samples.json("{\n  'id': 'D-1',\n  'servise': 'iapr-numero-bleu'\n}\n");

        assertThatThrownBy(() -> JsonReader.caseFiles().document("case.json", new StringReader(document)))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        rejected -> assertThat(rejected.rejection().problems()).hasSize(2))
                .hasMessage("case.json, line 3, column 3: servise: found an unknown field. Maybe service.\n"
                        + "case.json, line 1, column 1: service: found nothing. It is required."
                        + " Use text, such as \"iapr-numero-bleu\".");
    }

    @Test
    void should_refuse_an_empty_document() {
        assertThatThrownBy(() -> JsonReader.caseFiles().document("case.json", new StringReader("")))
                .hasMessageContaining("There is no JSON value here");
    }

    @Test
    void should_read_a_single_act_without_its_case_file() {
        String text = Samples.json("{'at':'2020-02-03T16:20:00+01:00','beneficiary':'B1','type':'contact'}");

        Act act = JsonReader.acts().document("act.json", new StringReader(text));

        assertThat(act.type()).isEqualTo(ActType.CONTACT);
    }

    @Test
    void should_take_an_instant_without_seconds() {
        String text = Samples.json("{'type':'crisis-cell','at':'2020-10-24T14:00+02:00'}");

        Act act = JsonReader.acts().document("act.json", new StringReader(text));

        assertThat(act.at()).hasToString("2020-10-24T14:00+02:00");
    }

    @Test
    void should_hold_a_proposed_act_to_the_beneficiaries_of_its_case_file() {
        String line = Samples.json("{'id':'Q 1','act':{'type':'contact','at':'2020-02-03T16:20:00+01:00',"
                + "'beneficiary':'B7'},'case':" + Samples.CASE_FILE + "}");

        assertThatThrownBy(() -> JsonReader.proposedActs().document("questions.jsonl", new StringReader(line)))
                .hasMessageEndingWith("act.beneficiary: found \"B7\". The case file has the beneficiaries B1.");
    }

    @Test
    void should_hold_a_single_act_to_the_case_file_it_is_proposed_in() {
        CaseFile caseFile = JsonReader.caseFiles().document("case.json", new StringReader(Samples.CASE_FILE));
        String text = Samples.json("{'at':'2020-02-03T16:20:00+01:00','type':'contact',\n'beneficiary':'B7'}");

        assertThatThrownBy(() -> JsonReader.acts(caseFile).document("act.json", new StringReader(text)))
                .hasMessage("act.json, line 2, column 15: beneficiary: found \"B7\"."
                        + " The case file has the beneficiaries B1.");
    }
}
