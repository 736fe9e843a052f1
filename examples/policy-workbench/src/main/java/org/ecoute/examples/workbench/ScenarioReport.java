package org.ecoute.examples.workbench;

import java.util.List;
import java.util.Map;
import org.ecoute.model.Language;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.scenario.Mismatch;
import org.ecoute.rules.scenario.ScenarioResult;

/**
 * What became of the scenarios of a pack.
 *
 * @param rulePack under which rules
 * @param results in the order of files and lines
 */
record ScenarioReport(RulePackHash rulePack, List<ScenarioResult> results) {
    ScenarioReport {
        results = List.copyOf(results);
    }

    long failed() {
        return results.stream().filter(result -> !result.passed()).count();
    }

    /** For programs. */
    Map<String, Object> json(Language language) {
        return Json.object(
                "rulePack", rulePack,
                "scenarios", results.size(),
                "failed", failed(),
                "results", results.stream().map(one -> json(one, language)).toList());
    }

    private static Map<String, Object> json(ScenarioResult result, Language language) {
        return Json.object(
                "file", result.scenario().file(),
                "line", result.scenario().line(),
                "service", result.scenario().caseFile().service().value(),
                "name", result.scenario().name().in(language),
                "passed", result.passed(),
                "mismatches",
                        result.mismatches().stream()
                                .map(one -> json(one, language))
                                .toList());
    }

    private static Map<String, Object> json(Mismatch mismatch, Language language) {
        return Json.object(
                "line", mismatch.line(),
                "aspect", mismatch.aspect(),
                "message", mismatch.message().in(language));
    }
}
