package org.ecoute.examples.workbench;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.ecoute.model.Language;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.Block;
import org.ecoute.rules.analysis.CaseChange;
import org.ecoute.rules.analysis.ExampleQuestion;
import org.ecoute.rules.analysis.Flaw;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.analysis.ServiceComparison;
import org.ecoute.rules.analysis.ServiceProof;

/**
 * What proofs and comparisons found, as plain values for programs.
 *
 * @param language of what is told in words
 */
record AnalysisJson(Language language) {
    Map<String, Object> of(ServiceProof proof, Duration took) {
        return Json.object(
                "service", proof.service(),
                "questions", proof.questions(),
                "rules", proof.rules(),
                "milliseconds", took.toMillis(),
                "unexplained", proof.unexplained().size(),
                "flaws", proof.flaws().stream().map(this::of).toList());
    }

    private Map<String, Object> of(Flaw flaw) {
        return Json.object(
                "kind", flaw.kind(),
                "question", flaw.question(),
                "rules", flaw.rules(),
                "questions", flaw.questions(),
                "where", flaw.where().stream().map(Block::values).toList(),
                "example", of(flaw.example()),
                "accepted", flaw.accepted().map(this::of));
    }

    Map<String, Object> of(Acceptance acceptance) {
        return Json.object(
                "file",
                acceptance.file(),
                "line",
                acceptance.line(),
                "reason",
                acceptance.reason().in(language));
    }

    static Map<String, Object> of(ExampleQuestion example) {
        Map<String, Object> attributes = new TreeMap<>(example.question().attributes());
        return Json.object(
                "type", example.question().type(),
                "openedOn", example.question().openedOn(),
                "attributes", attributes,
                "telling", example.telling());
    }

    static Map<String, Object> of(ServiceComparison comparison) {
        return Json.object(
                "service", comparison.service(),
                "questions", comparison.questions(),
                "changed", comparison.changed(),
                "changes", comparison.changes().stream().map(AnalysisJson::of).toList());
    }

    static Map<String, Object> of(RulingChange change) {
        return Json.object(
                "question", change.question(),
                "clause", change.clause(),
                "from", change.from(),
                "to", change.to(),
                "rulings", change.questions(),
                "lost", change.lost(),
                "gained", change.gained(),
                "where", change.where().stream().map(Block::values).toList(),
                "example", of(change.example()));
    }

    static Map<String, Object> of(CaseChange change) {
        return Json.object(
                "caseFile", change.caseFile(),
                "service", change.service(),
                "kind", change.kind(),
                "clause", change.clause(),
                "from", change.from(),
                "to", change.to());
    }
}
