package org.ecoute.rules.internal.analysis;

import java.util.Optional;
import org.ecoute.rules.analysis.MutantKind;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.RuleTree;

/**
 * A rule changed in one place.
 *
 * @param original the rule as it is
 * @param tree the changed rule; absent where it is dropped
 * @param kind what was done
 * @param was the part that changes
 * @param becomes what stands there instead
 */
record Variant(RuleTree original, Optional<RuleTree> tree, MutantKind kind, String was, String becomes) {
    static RuleTree with(RuleTree rule, Condition.All condition) {
        return new RuleTree(
                rule.name(),
                rule.file(),
                rule.line(),
                rule.clause(),
                rule.version(),
                rule.unspecified(),
                rule.breachParty(),
                rule.type(),
                condition,
                rule.consequence(),
                rule.comment(),
                rule.text());
    }
}
