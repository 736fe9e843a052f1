package org.ecoute.rules.internal.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.LocalText;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.Problem;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;

/** Holds rules to the catalogue: the clauses, versions, services and messages that they name exist. */
final class ReferenceCheck {
    private final Catalogue catalogue;
    private final List<Problem> problems;

    ReferenceCheck(Catalogue catalogue, List<Problem> problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check(RuleTree rule) {
        Optional<Clause> clause = catalogue.clause(rule.clause());
        if (clause.isEmpty()) {
            problem(rule, "Clause " + rule.clause() + " is not in the catalogue.", "Add it to clauses.yaml.");
        }
        clause.ifPresent(known -> checkVersion(rule, known));
        checkServices(rule);
        if (rule.consequence() instanceof Consequence.Finds finds) {
            checkMessage(rule, finds);
        }
    }

    /** A rule of a version that does not exist would never speak. */
    private void checkVersion(RuleTree rule, Clause clause) {
        List<Integer> known = clause.versions().isEmpty()
                ? List.of(1)
                : clause.versions().stream().map(ClauseVersion::number).toList();
        rule.version()
                .filter(version -> !known.contains(version))
                .ifPresent(version -> problem(
                        rule,
                        "Clause " + clause.id() + " has no version " + version + ".",
                        "It has " + known + "; add the version and its dates to clauses.yaml."));
    }

    private void checkServices(RuleTree rule) {
        List<String> known =
                catalogue.services().stream().map(one -> one.id().value()).toList();
        rule.services().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name ->
                        problem(rule, "\"" + name + "\" is not a service of the pack.", "Use one of " + known + "."));
    }

    private void checkMessage(RuleTree rule, Consequence.Finds finds) {
        Optional<LocalText> message = catalogue.message(rule.file(), finds.code());
        if (message.isEmpty()) {
            problem(
                    rule,
                    "No message says what " + finds.code() + " means.",
                    "Add it with fr and en to the nearest messages.yaml.");
        }
        Set<String> names = new HashSet<>();
        Vocabulary.attributes(rule).stream().map(AttributeType::name).forEach(names::add);
        message.map(Placeholders::in).orElse(Set.of()).stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problem(
                        rule,
                        "The message of " + finds.code() + " asks for {" + name + "}, which the question has not.",
                        "Use one of " + names.stream().sorted().toList() + "."));
    }

    private void problem(RuleTree rule, String found, String cure) {
        problems.add(new Problem(rule.file(), rule.line(), 0, found, cure));
    }
}
