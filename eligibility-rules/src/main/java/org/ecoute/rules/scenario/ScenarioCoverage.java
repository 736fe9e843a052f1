package org.ecoute.rules.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.internal.scenario.Exercise;

/**
 * Which scenarios exercise which clauses and rules. A rule is exercised where it speaks about the act that is proposed, or,
 * when a date passes, about an act or a duty of the case file; a clause where a scenario expects it by name, or, if its rules
 * only tell how duties stand, where one of them speaks. Immutable and thread-safe.
 */
public final class ScenarioCoverage {
    private final Map<String, Set<Scenario>> byRule = new LinkedHashMap<>();
    private final Map<ClauseId, Set<Scenario>> byClause = new LinkedHashMap<>();

    private ScenarioCoverage() {}

    /**
     * Runs every scenario of the rules' own catalogue.
     *
     * @param rules made by {@link SchemeRules#of} or {@link SchemeRules#bundled}
     * @throws org.ecoute.rules.RulePackException if a scenario file cannot be used
     */
    public static ScenarioCoverage of(SchemeRules rules) {
        ScenarioCoverage coverage = new ScenarioCoverage();
        for (Scenario scenario : rules.catalogue().scenarios()) {
            Exercise exercise = Exercise.of(scenario, rules);
            exercise.rules().forEach(rule -> add(coverage.byRule, rule, scenario));
            exercise.clauses().forEach(clause -> add(coverage.byClause, clause, scenario));
        }
        return coverage;
    }

    private static <K> void add(Map<K, Set<Scenario>> map, K key, Scenario scenario) {
        map.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(scenario);
    }

    /** The scenarios that exercise a rule, in the order of files and lines. */
    public List<Scenario> of(Rule rule) {
        return List.copyOf(byRule.getOrDefault(rule.name(), Set.of()));
    }

    /** The scenarios that exercise a clause, in the order of files and lines. */
    public List<Scenario> of(ClauseId clause) {
        return List.copyOf(byClause.getOrDefault(clause, Set.of()));
    }
}
