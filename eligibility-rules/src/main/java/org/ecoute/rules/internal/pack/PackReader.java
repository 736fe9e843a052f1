package org.ecoute.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.internal.language.RuleReader;
import org.ecoute.rules.internal.language.RuleTree;

/** Reads a pack's files into rules and a catalogue that fit together. */
public final class PackReader {
    /**
     * What a pack holds.
     *
     * @param rules in the order of files and lines
     * @param catalogue what the rules refer to
     */
    public record Content(List<RuleTree> rules, Catalogue catalogue) {}

    private PackReader() {}

    /**
     * The content of a pack.
     *
     * @throws RulePackException telling every problem of every rule file
     */
    public static Content read(RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        List<RuleTree> rules = new ArrayList<>();
        pack.files().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                rules.addAll(RuleReader.read(file, text, problems));
            }
        });
        Catalogue catalogue = CatalogueReader.read(pack.files());
        checkNames(rules, problems);
        rules.forEach(rule -> checkReferences(rule, catalogue, problems));
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
        return new Content(List.copyOf(rules), catalogue.with(rules));
    }

    private static void checkNames(List<RuleTree> rules, List<Problem> problems) {
        Map<String, RuleTree> byName = new HashMap<>();
        rules.forEach(rule -> {
            RuleTree other = byName.putIfAbsent(rule.name(), rule);
            if (other != null) {
                problems.add(problem(
                        rule,
                        "The name `" + rule.name() + "` stands at " + other.file() + ":" + other.line() + " too.",
                        "Give each rule a name of its own."));
            }
        });
    }

    private static void checkReferences(RuleTree rule, Catalogue catalogue, List<Problem> problems) {
        if (catalogue.clause(rule.clause()).isEmpty()) {
            problems.add(
                    problem(rule, "Clause " + rule.clause() + " is not in the catalogue.", "Add it to clauses.yaml."));
        }
        rule.services().stream()
                .filter(name -> catalogue.services().stream()
                        .noneMatch(service -> service.id().value().equals(name)))
                .forEach(name -> problems.add(problem(
                        rule,
                        "\"" + name + "\" is not a service of the pack.",
                        "Use one of "
                                + catalogue.services().stream()
                                        .map(one -> one.id().value())
                                        .toList() + ".")));
    }

    private static Problem problem(RuleTree rule, String found, String cure) {
        return new Problem(rule.file(), rule.line(), 0, found, cure);
    }
}
