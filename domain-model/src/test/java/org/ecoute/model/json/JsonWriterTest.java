package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.ecoute.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void should_write_a_canonical_case_file_as_it_was_read() {
        CaseFile caseFile = JsonReader.caseFiles().document("sample", new StringReader(Samples.CASE_FILE));

        assertThat(JsonWriter.caseFiles().text(caseFile)).isEqualTo(Samples.CASE_FILE);
    }
}
