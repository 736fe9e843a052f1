package org.ecoute.compliance.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.compliance.Answer;
import org.ecoute.compliance.Played;
import org.ecoute.compliance.ToldDuty;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a system in another language answered: JSON Lines, one line a vector, as {@code answer.schema.json} says. */
public final class AnswerFile {
    private AnswerFile() {}

    /**
     * The answers of a file, by the identifier of the vector.
     *
     * @throws IllegalArgumentException if a line is no answer; it tells the line
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Map<String, Played> read(Path file) {
        Map<String, Played> played = new LinkedHashMap<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    add(lines.get(i), file.getFileName() + ", line " + (i + 1), played);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
        return played;
    }

    private static void add(String line, String place, Map<String, Played> played) {
        try {
            JsonNode tree = Trees.MAPPER.readTree(line);
            played.put(tree.path("vector").asString(""), played(tree));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    place + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + " See answer.schema.json beside the vectors.",
                    e);
        }
    }

    private static Played played(JsonNode tree) {
        List<Answer> answers = new ArrayList<>();
        tree.path("answers").forEach(answer -> answers.add(answer(answer)));
        return new Played(
                answers,
                tree.has("recorded") ? Optional.of(Trees.caseFile(tree.get("recorded"))) : Optional.empty(),
                tree.has("duties") ? Optional.of(duties(tree.get("duties"))) : Optional.empty());
    }

    private static Answer answer(JsonNode tree) {
        if (!tree.has("verdict")) {
            return Answer.none();
        }
        Set<ClauseId> clauses = new LinkedHashSet<>();
        tree.path("clauses").forEach(clause -> clauses.add(ClauseId.of(clause.asString())));
        return new Answer(Optional.of(Verdict.valueOf(tree.get("verdict").asString())), clauses);
    }

    private static List<ToldDuty> duties(JsonNode tree) {
        List<ToldDuty> duties = new ArrayList<>();
        tree.forEach(duty -> duties.add(new ToldDuty(
                DutyKind.valueOf(duty.path("kind").asString("")),
                new Creditor(duty.path("owedTo").asString("")),
                duty.has("due")
                        ? Optional.of(OffsetDateTime.parse(duty.get("due").asString()))
                        : Optional.empty(),
                DutyState.valueOf(duty.path("state").asString("")))));
        return duties;
    }
}
