package org.ecoute.rules.internal.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.rules.analysis.MutantKind;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.ConditionText;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;

/** Every variant of a rule that is tried; two changes with the same result count once. */
final class Variants {
    private static final Duration STEP = Duration.ofHours(1);

    private Variants() {}

    static List<Variant> of(RuleTree rule) {
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant(rule, Optional.empty(), MutantKind.DROPPED_RULE, rule.name(), ""));
        Set<Condition> tried = new HashSet<>();
        for (Change change : Changes.of(rule.condition())) {
            Condition.All whole =
                    change.whole() instanceof Condition.All all ? all : new Condition.All(List.of(change.whole()));
            if (tried.add(whole)) {
                variants.add(new Variant(
                        rule,
                        Optional.of(Variant.with(rule, whole)),
                        change.kind(),
                        ConditionText.print(change.part()),
                        change.kind() == MutantKind.DROPPED_CONDITION ? "" : ConditionText.print(change.becomes())));
            }
        }
        if (rule.consequence() instanceof Consequence.Owes owes) {
            durations(rule, owes, variants);
        }
        return variants;
    }

    private static void durations(RuleTree rule, Consequence.Owes owes, List<Variant> variants) {
        for (Duration within : List.of(owes.within().minus(STEP), owes.within().plus(STEP))) {
            if (!within.isNegative()) {
                Consequence.Owes other =
                        new Consequence.Owes(owes.kind(), owes.debtor(), owes.creditor(), within, owes.anchor());
                variants.add(new Variant(
                        rule,
                        Optional.of(saying(rule, other)),
                        MutantKind.DURATION,
                        owes.kind() + " " + owes.within(),
                        owes.kind() + " " + within));
            }
        }
    }

    private static RuleTree saying(RuleTree rule, Consequence consequence) {
        return new RuleTree(
                rule.name(),
                rule.file(),
                rule.line(),
                rule.clause(),
                rule.version(),
                rule.unspecified(),
                rule.breachParty(),
                rule.type(),
                rule.condition(),
                consequence,
                rule.comment(),
                rule.text());
    }
}
