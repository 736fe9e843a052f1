package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.rules.Rule;

/**
 * What a rule says to one question.
 *
 * @param rule the rule
 * @param conditions the parts of its condition that are not about the service, in their order
 */
public record TracedRule(Rule rule, List<TracedCondition> conditions) {
    public TracedRule {
        conditions = List.copyOf(conditions);
    }

    /** Whether the rule holds: all parts do. */
    public boolean holds() {
        return conditions.stream().allMatch(TracedCondition::holds);
    }

    /** Whether one part alone keeps it from holding. */
    public boolean isNearMiss() {
        return conditions.stream().filter(one -> !one.holds()).count() == 1;
    }
}
