package org.ecoute.examples.workbench;

import java.util.List;
import java.util.Map;
import org.ecoute.model.Language;
import org.ecoute.rules.Rule;
import org.ecoute.rules.analysis.ConditionCoverage;
import org.ecoute.rules.analysis.Coverage;
import org.ecoute.rules.analysis.MutantFate;
import org.ecoute.rules.analysis.RuleCoverage;

/** What scenarios exercise and notice, as plain values for programs. */
final class ExerciseJson {
    private ExerciseJson() {}

    static Map<String, Object> of(Coverage coverage, Language language) {
        return Json.object(
                "scenarios", coverage.scenarios(),
                "share", coverage.share(),
                "coveredRules", coverage.coveredRules(),
                "conditions", coverage.conditions(),
                "coveredConditions", coverage.coveredConditions(),
                "rules", coverage.rules().stream().map(one -> of(one, language)).toList());
    }

    private static Map<String, Object> of(RuleCoverage covered, Language language) {
        return Json.object(
                "rule", covered.rule().name(),
                "place", place(covered.rule()),
                "held", covered.held(),
                "failed", covered.failed(),
                "conditions",
                        covered.conditions().stream()
                                .map(one -> of(one, language))
                                .toList());
    }

    private static Map<String, Object> of(ConditionCoverage condition, Language language) {
        return Json.object(
                "text", condition.text(),
                "held", condition.held(),
                "failed", condition.failed(),
                "accepted", condition.accepted().map(new AnalysisJson(language)::of));
    }

    static Map<String, Object> of(List<MutantFate> fates, int scenarios, Language language) {
        return Json.object(
                "scenarios", scenarios,
                "mutants", fates.size(),
                "killed", fates.stream().filter(MutantFate::isKilled).count(),
                "equivalent", fates.stream().filter(MutantFate::isEquivalent).count(),
                "explained",
                        fates.stream()
                                .filter(fate -> fate.accepted().isPresent())
                                .count(),
                "fates", fates.stream().map(fate -> of(fate, language)).toList());
    }

    private static Map<String, Object> of(MutantFate fate, Language language) {
        return Json.object(
                "rule", fate.mutant().rule().name(),
                "place", place(fate.mutant().rule()),
                "kind", fate.mutant().kind(),
                "was", fate.mutant().was(),
                "becomes", fate.mutant().becomes(),
                "killedBy", fate.killedBy(),
                "sketch", fate.sketch().map(AnalysisJson::of),
                "accepted", fate.accepted().map(new AnalysisJson(language)::of));
    }

    private static String place(Rule rule) {
        return rule.file() + ":" + rule.line();
    }
}
