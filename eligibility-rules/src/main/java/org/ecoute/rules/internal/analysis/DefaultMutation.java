package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.FailingScenariosException;
import org.ecoute.rules.analysis.Mutant;
import org.ecoute.rules.analysis.MutantFate;
import org.ecoute.rules.analysis.Mutation;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.internal.DefaultSchemeRules;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Accepted;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.internal.pack.PackReader.Content;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.ScenarioResult;

/** The mutants of one pack and the scenarios that may notice them. */
public final class DefaultMutation implements Mutation {
    private final Content pack;
    private final Accepted accepted;
    private final Interpreted interpreted;
    private final DefaultSchemeRules rules;
    private final List<Rehearsal> rehearsals;
    private final List<Variant> variants;
    private final List<Mutant> mutants;

    private DefaultMutation(RulePack files) {
        this.pack = PackReader.read(files);
        this.accepted = Accepted.of(files, pack);
        this.interpreted = new Interpreted(pack.rules());
        this.rules = DefaultSchemeRules.uncompiled(files, pack, interpreted);
        this.rehearsals = rules.catalogue().scenarios().stream()
                .map(scenario -> Rehearsal.of(scenario, rules))
                .toList();
        this.variants = pack.rules().stream()
                .flatMap(rule -> Variants.of(rule).stream())
                .toList();
        this.mutants = mutants(pack, variants);
    }

    /** The mutants of a pack. */
    public static Mutation of(RulePack files) {
        DefaultMutation mutation = new DefaultMutation(files);
        List<ScenarioResult> failing = mutation.rehearsals.stream()
                .map(rehearsal -> rehearsal.scenario().run(mutation.rules))
                .filter(result -> !result.passed())
                .toList();
        if (!failing.isEmpty()) {
            throw new FailingScenariosException(failing);
        }
        return mutation;
    }

    private static List<Mutant> mutants(Content pack, List<Variant> variants) {
        Map<String, Rule> shown =
                pack.catalogue().rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
        List<Mutant> mutants = new ArrayList<>();
        for (Variant one : variants) {
            Rule rule = Optional.ofNullable(shown.get(one.original().name())).orElseThrow();
            mutants.add(new Mutant(mutants.size(), rule, one.kind(), one.was(), one.becomes()));
        }
        return List.copyOf(mutants);
    }

    @Override
    public List<Mutant> mutants() {
        return mutants;
    }

    @Override
    public int scenarios() {
        return rehearsals.size();
    }

    @Override
    public MutantFate fate(Mutant mutant) {
        Variant variant = variants.get(mutant.number());
        Optional<String> killer = killer(variant);
        if (killer.isPresent()) {
            return new MutantFate(mutant, killer, Optional.empty(), Optional.empty());
        }
        Optional<RulingChange> sketch = new Sketches(pack).difference(variant);
        return new MutantFate(mutant, killer, sketch, sketch.flatMap(change -> acceptance(mutant)));
    }

    @Override
    public List<Acceptance> acceptances() {
        return accepted.survivors().stream()
                .map(Accepted.Survivor::acceptance)
                .distinct()
                .toList();
    }

    private Optional<Acceptance> acceptance(Mutant mutant) {
        return accepted.survivors().stream()
                .filter(one -> one.isAbout(mutant.rule().name(), mutant.was(), mutant.becomes()))
                .map(Accepted.Survivor::acceptance)
                .findFirst();
    }

    /** Only a scenario that asks about something of which the changed rule speaks otherwise can notice. */
    private Optional<String> killer(Variant variant) {
        List<RuleTree> trees = pack.rules().stream()
                .filter(rule -> variant.tree().isPresent() || !rule.equals(variant.original()))
                .map(rule -> rule.equals(variant.original()) ? variant.tree().orElse(rule) : rule)
                .toList();
        DefaultSchemeRules changed = rules.variant(interpreted.with(variant.original(), variant.tree()), trees);
        return rehearsals.stream()
                .filter(rehearsal -> rehearsal.asked().stream().anyMatch(question -> differs(variant, question)))
                .map(Rehearsal::scenario)
                .filter(scenario -> !passes(scenario, changed))
                .map(DefaultMutation::place)
                .findFirst();
    }

    private static String place(Scenario scenario) {
        return scenario.file() + ":" + scenario.line();
    }

    /** A changed rule may lead to a case that is beyond all rules: that is noticed as well. */
    private static boolean passes(Scenario scenario, DefaultSchemeRules changed) {
        try {
            return scenario.run(changed).passed();
        } catch (RuntimeException brokenDown) {
            return false;
        }
    }

    private static boolean differs(Variant variant, AnyQuestion question) {
        boolean held = Interpreted.holds(variant.original(), question);
        boolean holds =
                variant.tree().map(tree -> Interpreted.holds(tree, question)).orElse(false);
        boolean saysOtherwise = variant.tree()
                .map(tree -> !tree.consequence().equals(variant.original().consequence()))
                .orElse(true);
        return held != holds || (held && saysOtherwise);
    }
}
