package org.ecoute.rules.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.Problem;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;

/** Reads lines of a record. JSON is YAML on one line: the strict reader of a pack's files reads it too. */
final class DecisionReader {
    private final String file;

    DecisionReader(String file) {
        this.file = file;
    }

    /**
     * The decision of a line.
     *
     * @throws org.ecoute.rules.RulePackException if it is none
     */
    Decision read(String line) {
        YamlNode root = YamlNode.root(file, line);
        return new Decision(
                root.get("number").as(Long::valueOf),
                root.get("at").as(Instant::parse),
                root.get("pack").as(RulePackHash::of),
                root.get("verdict").as(Verdict.class),
                texts(root.get("findings")),
                root.get("questions").elements().stream()
                        .map(DecisionReader::question)
                        .toList());
    }

    /** A problem with a whole line of the record. */
    Problem problem(long line, Complaint complaint) {
        return complaint.at(new SourcePlace(file, Math.toIntExact(line), 0, 0, ""));
    }

    /** The hash of the line before. */
    String previous(String line) {
        return YamlNode.root(file, line).get("previous").text();
    }

    private static Decision.Answered question(YamlNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        node.get("attributes").entries().forEach((name, value) -> attributes.put(name, value.text()));
        Question question =
                Question.of(node.get("type").text(), node.get("openedOn").as(LocalDate::parse), attributes);
        Set<String> reasons = new HashSet<>(texts(node.get("reasons")));
        return new Decision.Answered(
                question, QuestionAnswer.of(node.get("verdict").as(Verdict.class), reasons));
    }

    private static List<String> texts(YamlNode node) {
        return node.elements().stream().map(YamlNode::text).toList();
    }
}
