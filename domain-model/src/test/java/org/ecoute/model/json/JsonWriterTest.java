package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.CrisisCell;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {
    @Test
    void should_write_a_canonical_case_file_as_it_was_read() {
        CaseFile caseFile = JsonReader.caseFiles().document("sample", new StringReader(Samples.CASE_FILE));

        assertThat(JsonWriter.caseFiles().text(caseFile)).isEqualTo(Samples.CASE_FILE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-03T10:00+01:00, 2020-02-03T10:00:00+01:00",
        "2020-02-03T10:00:00.5Z, 2020-02-03T10:00:00.5Z",
        "2020-02-03T10:00:00+00:00, 2020-02-03T10:00:00Z",
    })
    void should_write_instants_with_seconds_and_offset(String instant, String written) {
        assertThat(JsonWriter.acts().text(crisisCell(instant)))
                .isEqualTo(Samples.json("{'type':'crisis-cell','at':'" + written + "'}"));
    }

    @Test
    void should_leave_out_what_is_absent_or_empty_and_sort_tags() {
        CaseFile caseFile = CaseFile.builder()
                .id(CaseFileId.of("D-1"))
                .service(ServiceId.of("iapr-numero-bleu"))
                .addTags(Tag.of("b"), Tag.of("a"), Tag.of("c"))
                .build();

        assertThat(JsonWriter.caseFiles().text(caseFile))
                .isEqualTo(Samples.json("{'id':'D-1','service':'iapr-numero-bleu','tags':['a','b','c']}"));
    }

    @Test
    void should_end_each_line_with_a_line_feed() {
        Act first = crisisCell("2020-02-03T10:00Z");
        Act second = crisisCell("2020-02-04T10:00Z");
        StringWriter lines = new StringWriter();

        JsonWriter.acts().write(first, lines);
        JsonWriter.acts().write(second, lines);

        String expected =
                JsonWriter.acts().text(first) + '\n' + JsonWriter.acts().text(second) + '\n';
        assertThat(lines).hasToString(expected);
    }

    @Test
    void should_refuse_a_year_that_could_not_be_read_back() {
        Act act = crisisCell("+12020-02-03T10:00:00Z");

        assertThatThrownBy(() -> JsonWriter.acts().text(act))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("instant: found \"+12020-02-03T10:00Z\". JSON takes years of four digits.");
    }

    private static Act crisisCell(String at) {
        return CrisisCell.builder().at(OffsetDateTime.parse(at)).build();
    }
}
