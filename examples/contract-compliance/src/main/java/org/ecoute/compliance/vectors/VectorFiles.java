package org.ecoute.compliance.vectors;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.ecoute.compliance.Expected;
import org.ecoute.compliance.Vector;
import org.ecoute.compliance.Vectors;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.json.CaseFileSchema;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.scheme.ClauseId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes vectors as JSON Lines, with their schemas, what they were made of, and how to run them. Stateless. */
public final class VectorFiles {
    /** The vectors, one a line. */
    public static final String VECTORS = "vectors.jsonl";

    /** The version of the JSON form. */
    public static final int FORM = 1;

    private static final List<String> RESOURCES = List.of("README.md", "vector.schema.json", "answer.schema.json");

    private VectorFiles() {}

    /**
     * Writes into a folder, which is made if it is missing; what was there under these names is replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Vectors vectors, Path folder) {
        try {
            Files.createDirectories(folder);
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(VECTORS))) {
                for (Vector vector : vectors.all()) {
                    out.write(json(vector));
                    out.write('\n');
                }
            }
            Files.writeString(folder.resolve("manifest.json"), manifest(vectors).toPrettyString() + "\n");
            Files.writeString(folder.resolve(CaseFileSchema.RESOURCE), CaseFileSchema.text());
            for (String name : RESOURCES) {
                copy(name, folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the vectors cannot be written", e);
        }
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream in = VectorFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + VectorFiles.class.getName());
            }
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ObjectNode manifest(Vectors vectors) {
        ObjectNode manifest = Trees.MAPPER
                .createObjectNode()
                .put("form", FORM)
                .put("rulePack", vectors.rulePack().value())
                .put("vectors", vectors.all().size());
        ObjectNode clauses = manifest.putObject("clauses");
        for (Map.Entry<ClauseId, List<Vector>> entry : vectors.byClause().entrySet()) {
            clauses.put(entry.getKey().value(), entry.getValue().size());
        }
        return manifest;
    }

    /** One vector as a line of JSON, without a line break. */
    public static String json(Vector vector) {
        ObjectNode tree = Trees.MAPPER.createObjectNode().put("id", vector.id());
        ArrayNode clauses = tree.putArray("clauses");
        vector.clauses().stream().sorted().forEach(clause -> clauses.add(clause.value()));
        text(tree.putObject("sentence"), vector.sentence());
        text(tree.putObject("story"), vector.story());
        vector.otherSide().ifPresent(other -> tree.put("otherSide", other));
        tree.set("case", Trees.of(vector.history().caseFile()));
        tree.put("until", vector.history().until().toString());
        expected(tree.putObject("expected"), vector.expected());
        return tree.toString();
    }

    private static void text(ObjectNode tree, LocalText text) {
        tree.put("fr", text.french()).put("en", text.english());
    }

    private static void expected(ObjectNode tree, Expected expected) {
        ArrayNode answers = tree.putArray("answers");
        expected.answers().forEach(said -> answer(answers.addObject(), said));
        expected.duties().ifPresent(duties -> {
            ArrayNode told = tree.putArray("duties");
            duties.forEach(duty -> duty(told.addObject(), duty));
        });
    }

    private static void answer(ObjectNode tree, Expected.Said said) {
        if (said.verdict().isEmpty()) {
            tree.put("record", true);
            return;
        }
        tree.put("verdict", said.verdict().orElseThrow().name());
        ArrayNode clauses = tree.putArray("clauses");
        said.clauses().stream().sorted().forEach(clause -> clauses.add(clause.value()));
        ArrayNode codes = tree.putArray("codes");
        said.codes().stream().sorted().forEach(code -> codes.add(code.value()));
    }

    private static void duty(ObjectNode tree, DutyStatus status) {
        tree.put("clause", status.duty().clause().value())
                .put("kind", status.duty().kind().name())
                .put("owedBy", status.duty().owedBy().name())
                .put("owedTo", status.duty().owedTo().code())
                .put("state", status.state().name());
        status.duty().due().ifPresent(due -> tree.put("due", due.toString()));
    }
}
