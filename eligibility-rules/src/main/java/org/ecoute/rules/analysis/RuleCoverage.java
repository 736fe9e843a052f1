package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.rules.Rule;

/**
 * What scenarios exercise of a rule.
 *
 * @param rule the rule
 * @param held the scenarios in which it held, by file and line
 * @param failed in how many scenarios it had a say and did not hold
 * @param conditions its single conditions, those about the service left out, in their order
 */
public record RuleCoverage(Rule rule, List<String> held, int failed, List<ConditionCoverage> conditions) {
    public RuleCoverage {
        held = List.copyOf(held);
        conditions = List.copyOf(conditions);
    }

    /** Whether it was seen to hold, and not to hold unless it always does. */
    public boolean isCovered() {
        return !held.isEmpty() && (failed > 0 || conditions.isEmpty());
    }
}
