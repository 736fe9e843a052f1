package org.ecoute.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.ruling.Effect;
import org.ecoute.rules.Problem;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.PlacedRule;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * Two rules that say opposite things on the same condition: one of them can never matter, and its author did not mean
 * that. Conditions that merely overlap are no mistake: a refusal outweighs.
 */
final class Contradictions {
    /** What makes two rules speak of the same questions, whatever the order of their parts. */
    private record Same(Optional<QuestionType> type, Object condition, Optional<Integer> version) {}

    private Contradictions() {}

    static List<Problem> among(List<PlacedRule> rules) {
        Map<Same, PlacedRule> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (PlacedRule rule : rules) {
            effect(rule).ifPresent(effect -> {
                Same same = new Same(
                        rule.tree().type(),
                        unordered(rule.tree().condition()),
                        rule.tree().version());
                PlacedRule other = seen.putIfAbsent(same, rule);
                if (other != null && isOpposite(effect(other).orElseThrow(), effect)) {
                    problems.add(rule.ofName(Complaint.of(
                            "rule.contradicts", rule.tree().name(), other.tree().name(), other.at())));
                }
            });
        }
        return problems;
    }

    private static Optional<Effect> effect(PlacedRule rule) {
        return rule.tree().consequence() instanceof Consequence.Finds finds
                ? Optional.of(finds.effect())
                : Optional.empty();
    }

    private static boolean isOpposite(Effect one, Effect other) {
        return one != other && (one == Effect.ALLOWS || other == Effect.ALLOWS);
    }

    private static Object unordered(Condition condition) {
        if (condition instanceof Condition.All all) {
            return parts("all", all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return parts("any", any.parts());
        }
        if (condition instanceof Condition.Not not) {
            return List.of("not", unordered(not.part()));
        }
        if (condition instanceof Condition.Membership membership) {
            return List.of(membership.attribute(), membership.negated(), new HashSet<>(membership.members()));
        }
        return condition;
    }

    private static Object parts(String sign, List<Condition> parts) {
        Set<Object> set = new HashSet<>();
        parts.forEach(part -> set.add(unordered(part)));
        return List.of(sign, set);
    }
}
