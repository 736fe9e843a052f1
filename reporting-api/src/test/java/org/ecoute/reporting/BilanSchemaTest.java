package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilanSchemaTest {
    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void should_be_a_valid_schema_itself() throws IOException {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(META_SCHEMA));

        assertThat(metaSchema.validate(text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void should_describe_every_report_that_is_written() throws IOException {
        for (DisclosurePolicy policy : List.of(DisclosurePolicy.internal(), DisclosurePolicy.mask(11))) {
            assertThat(errors(json(policy, RandomCaseFiles.of(3, 400)))).isEmpty();
        }
        assertThat(errors(json(DisclosurePolicy.internal(), List.of()))).isEmpty();
    }

    @Test
    void should_describe_reports_with_certificates() throws IOException {
        for (DisclosurePolicy policy : List.of(DisclosurePolicy.health(), DisclosurePolicy.rounding(5))) {
            Bilan bilan = RandomCaseFiles.of(3, 200).stream()
                    .collect(Cube.of(BilanSpec.bundled("iapr-numero-vert")))
                    .publish(policy, Ledger.inMemory());
            String json = BilanWriter.json().toText(bilan);

            assertThat(errors(json)).isEmpty();
            assertThat(errors(json.replace("\"hash\"", "\"sum\""))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"level\" : \"INCOMPLETE\" | \"level\" : \"SAFE\"",
                "\"status\" : \"masked\" | \"status\" : \"hidden\"",
                "\"status\" : \"masked\" | \"status\" : \"masked\", \"value\" : 3",
                "\"code\" : \"PREV-05\" | \"code\" : \"PREV-01\"",
                "\"measure\" : \"COUNT\" | \"measure\" : \"SUM\"",
                "\"spec\" : \"iapr\" | \"specification\" : \"iapr\"",
            })
    void should_refuse_what_would_mislead(String written, String instead) throws IOException {
        String json = json(DisclosurePolicy.mask(11), RandomCaseFiles.of(3, 400));

        assertThat(json).contains(written);
        assertThat(errors(json.replace(written, instead))).isNotEmpty();
    }

    private static String json(DisclosurePolicy policy, List<AssessedCaseFile> caseFiles) {
        return BilanWriter.json().toText(Fixtures.publish(BilanSpec.bundled("iapr"), policy, caseFiles));
    }

    private static List<Error> errors(String json) throws IOException {
        return REGISTRY.getSchema(text(), InputFormat.JSON).validate(json, InputFormat.JSON);
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(BilanWriter.class.getResourceAsStream("bilan.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
