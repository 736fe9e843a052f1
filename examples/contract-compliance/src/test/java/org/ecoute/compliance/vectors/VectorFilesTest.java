package org.ecoute.compliance.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ecoute.compliance.Vectors;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.json.CaseFileSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VectorFilesTest {
    private static final int SOME = 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_write_vectors_that_fit_their_schema_and_tell_their_rules() throws IOException {
        Vectors vectors = Vectors.bundled();

        VectorFiles.write(vectors, folder);

        List<String> lines = Files.readAllLines(folder.resolve(VectorFiles.VECTORS));
        JsonNode manifest = Trees.MAPPER.readTree(Files.readString(folder.resolve("manifest.json")));
        assertThat(lines).hasSameSizeAs(vectors.all());
        assertThat(manifest.get("rulePack").asString())
                .isEqualTo(vectors.rulePack().value());
        assertThat(manifest.get("vectors").asInt()).isEqualTo(lines.size());
        assertThat(folder.resolve("README.md")).exists();
        Schema schema = schema(Files.readString(folder.resolve("vector.schema.json")));
        for (int i = 0; i < lines.size(); i += SOME) {
            assertThat(schema.validate(lines.get(i), InputFormat.JSON))
                    .as(lines.get(i))
                    .isEmpty();
        }
        assertThat(schema.validate("{\"id\":\"x\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void should_read_answers_and_tell_a_bad_line() throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(answers, """
                {"vector":"IAPR-BLEU-12.1","answers":[{"verdict":"ALLOWED"},{},{"verdict":"REFUSED","clauses":["IAPR-BLEU-12"]}]}
                """);
        assertThat(AnswerFile.read(answers)).containsOnlyKeys("IAPR-BLEU-12.1");
        assertThat(AnswerFile.read(answers).values())
                .singleElement()
                .satisfies(played -> assertThat(played.answers()).hasSize(3));

        Files.writeString(answers, "\n{\"vector\":\"A-1.1\",\"answers\":[{\"verdict\":\"PERHAPS\"}]}\n");
        assertThatThrownBy(() -> AnswerFile.read(answers))
                .hasMessageContaining("answers.jsonl, line 2")
                .hasMessageContaining("PERHAPS")
                .hasMessageContaining("answer.schema.json");
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of("urn:ecoute:case-file:1", CaseFileSchema.text())))
                .getSchema(text);
    }
}
