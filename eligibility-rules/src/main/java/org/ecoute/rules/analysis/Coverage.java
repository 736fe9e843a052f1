package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.analysis.CoverageRun;

/**
 * What the scenarios of a pack exercise. Counts what is asked about acts and duties of the scenarios, not the questions that
 * are asked beside them to find what is left or what would help.
 *
 * @param scenarios how many scenarios ran
 * @param rules every rule, in the order of files and lines
 */
public record Coverage(int scenarios, List<RuleCoverage> rules) {
    public Coverage {
        rules = List.copyOf(rules);
    }

    /**
     * Runs every scenario of a pack.
     *
     * @throws org.ecoute.rules.RulePackException if a file of the pack cannot be used
     */
    public static Coverage of(RulePack pack) {
        return CoverageRun.of(pack);
    }

    /** How many rules were seen to hold and not to hold. */
    public long coveredRules() {
        return rules.stream().filter(RuleCoverage::isCovered).count();
    }

    /** How many single conditions there are. */
    public long conditions() {
        return rules.stream().mapToLong(rule -> rule.conditions().size()).sum();
    }

    /** How many single conditions were seen both ways. */
    public long coveredConditions() {
        return rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(ConditionCoverage::isCovered)
                .count();
    }

    /** The share of rules and single conditions that are covered, from 0 to 1; 1 where there are none. */
    public double share() {
        long all = rules.size() + conditions();
        return all == 0 ? 1 : (double) (coveredRules() + coveredConditions()) / all;
    }
}
