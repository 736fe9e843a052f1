package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.internal.DefaultSchemeRules;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.replay.Asked;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.When;

/**
 * What a scenario exercises.
 *
 * @param asked every question that the rules were asked on the way, probes among them
 * @param rules the names of the rules that spoke about what the scenario is about
 * @param clauses the clauses that the scenario expects by name, and those of the rules that tell how its duties stand
 */
public record Exercise(List<Asked> asked, Set<String> rules, Set<ClauseId> clauses) {
    /** Runs a scenario and watches the rules. */
    public static Exercise of(Scenario scenario, SchemeRules rules) {
        List<Asked> asked = new ArrayList<>();
        List<RuleTree> spoke = spoke(scenario, watched(rules, asked), asked);
        Set<ClauseId> clauses = new LinkedHashSet<>(scenario.clauses());
        spoke.stream()
                .map(RuleTree::clause)
                .filter(clause -> isOfDutiesAlone(clause, rules.catalogue()))
                .forEach(clauses::add);
        return new Exercise(
                List.copyOf(asked), spoke.stream().map(RuleTree::name).collect(Collectors.toSet()), clauses);
    }

    private static SchemeRules watched(SchemeRules rules, List<Asked> asked) {
        if (rules instanceof DefaultSchemeRules watchable) {
            return watchable.watched(asked::add);
        }
        throw new IllegalArgumentException("Rules of " + rules.getClass() + " cannot be watched. Use SchemeRules.of.");
    }

    private static List<RuleTree> spoke(Scenario scenario, SchemeRules rules, List<Asked> asked) {
        Stream<Asked> counted;
        if (scenario.when() instanceof When.Proposed proposed) {
            Set<Question> decisive =
                    Set.copyOf(rules.judge(scenario.caseFile(), proposed.act()).questions());
            counted = asked.stream().filter(one -> one.why() == Asked.Why.ACT && decisive.contains(flat(one)));
        } else {
            When.Passed passed = (When.Passed) scenario.when();
            rules.assess(scenario.caseFile(), passed.asOf().toInstant());
            counted = asked.stream().filter(one -> one.why() != Asked.Why.PROBE);
        }
        return counted.flatMap(one -> one.held().stream()).distinct().toList();
    }

    private static Question flat(Asked asked) {
        return Vocabulary.of(asked.question()).flat(asked.question(), asked.openedOn());
    }

    /** A rule that tells how a duty stands is not named in any answer. */
    private static boolean isOfDutiesAlone(ClauseId clause, RuleCatalogue catalogue) {
        return catalogue.rules().stream()
                .filter(rule -> rule.clause().equals(clause))
                .allMatch(rule -> rule.effect().isEmpty() && rule.duty().isEmpty());
    }
}
