package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileSchemaTest {
    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void should_publish_the_schema_that_the_declarations_give() throws IOException {
        Path generated = Files.writeString(Path.of("target", CaseFileSchema.RESOURCE), CaseFileSchema.text());

        assertThat(generated)
                .as("if the change is meant, copy %s to src/main/resources/org/ecoute/model/json", generated)
                .hasSameTextualContentAs(published());
    }

    @Test
    void should_be_a_valid_schema_itself() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(META_SCHEMA));

        assertThat(metaSchema.validate(CaseFileSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void should_accept_the_example_of_the_design() {
        assertThat(errors(Samples.CASE_FILE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'service':'x'}",
                "{'id':'D-1','service':'x','servise':'x'}",
                "{'id':'D 1','service':'x'}",
                "{'id':'D-1','service':'x','schema':2}",
                "{'id':'D-1','service':'x','tags':['a','a']}",
                "{'id':'D-1','service':'x','beneficiaries':[{'id':'B1','ageBand':'36'}]}",
                "{'id':'D-1','service':'x','beneficiaries':[{'id':'B1','homeRegion':'35'}]}",
                "{'id':'D-1','service':'x','acts':[{'type':'crisis-cell'}]}",
                "{'id':'D-1','service':'x','acts':[{'type':'crisis-cell','at':'2020-02-03T10:00:00'}]}",
                "{'id':'D-1','service':'x','acts':[{'type':'crisis-sell','at':'2020-02-03T10:00:00Z'}]}",
                "{'id':'D-1','service':'x','acts':[{'type':'on-site-day','at':'2020-02-03T10:00:00Z','day':0}]}",
                "{'id':'D-1','service':'x','acts':[{'type':'closure','at':'2020-02-03T10:00:00Z','outcome':null}]}",
            })
    void should_refuse_what_the_reader_refuses(String text) {
        String caseFile = Samples.json(text);

        assertThat(errors(caseFile)).isNotEmpty();
        assertThat(JsonReader.caseFiles().line("bad", 1, caseFile)).isInstanceOf(Entry.Rejected.class);
    }

    static List<Error> errors(String caseFile) {
        return Validator.SCHEMA.validate(caseFile, InputFormat.JSON);
    }

    private static Path published() {
        URL resource = Objects.requireNonNull(CaseFileSchema.class.getResource(CaseFileSchema.RESOURCE));
        return Path.of(URI.create(resource.toString()));
    }

    /** The schema, read once. */
    private static final class Validator {
        private static final Schema SCHEMA = REGISTRY.getSchema(CaseFileSchema.text());
    }
}
