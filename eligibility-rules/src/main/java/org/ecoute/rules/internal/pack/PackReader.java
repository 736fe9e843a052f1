package org.ecoute.rules.internal.pack;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::column);

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
     * @throws RulePackException telling every problem of every rule file, and the first of every other file
     */
    public static Content read(RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        List<RuleTree> rules = new ArrayList<>();
        pack.files().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                rules.addAll(RuleReader.read(file, text, problems));
            }
        });
        List<Problem> inCatalogue = new ArrayList<>();
        Catalogue catalogue = CatalogueReader.read(pack.files(), inCatalogue);
        checkNames(rules, problems);
        if (inCatalogue.isEmpty()) {
            ReferenceCheck check = new ReferenceCheck(catalogue, problems);
            rules.forEach(check::check);
        }
        problems.addAll(inCatalogue);
        if (!problems.isEmpty()) {
            throw new RulePackException(problems.stream().sorted(BY_PLACE).toList());
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

    private static Problem problem(RuleTree rule, String found, String cure) {
        return new Problem(rule.file(), rule.line(), 0, found, cure);
    }
}
