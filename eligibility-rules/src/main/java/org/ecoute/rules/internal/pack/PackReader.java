package org.ecoute.rules.internal.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.internal.language.PlacedRule;
import org.ecoute.rules.internal.language.RuleReader;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.problem.Complaint;

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
        List<PlacedRule> rules = new ArrayList<>();
        pack.files().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                rules.addAll(RuleReader.readPlaced(file, text, problems));
            }
        });
        PackLimits.refuseAbove(PackLimits.RULES, rules.size(), PackNames.MANIFEST, "limit.rules", PackLimits.RULES);
        List<Problem> inCatalogue = new ArrayList<>();
        Catalogue catalogue = CatalogueReader.read(pack.files(), inCatalogue);
        checkNames(rules, problems);
        problems.addAll(Contradictions.among(rules));
        if (inCatalogue.isEmpty()) {
            ReferenceCheck check = new ReferenceCheck(catalogue, problems);
            rules.forEach(check::check);
        }
        problems.addAll(inCatalogue);
        if (!problems.isEmpty()) {
            throw new RulePackException(problems.stream().sorted(BY_PLACE).toList());
        }
        List<RuleTree> trees = rules.stream().map(PlacedRule::tree).toList();
        return new Content(trees, catalogue.with(trees));
    }

    private static void checkNames(List<PlacedRule> rules, List<Problem> problems) {
        Map<String, PlacedRule> byName = new HashMap<>();
        rules.forEach(rule -> {
            PlacedRule other = byName.putIfAbsent(rule.tree().name(), rule);
            if (other != null) {
                problems.add(rule.ofName(Complaint.of("rule.twice", rule.tree().name(), other.at())));
            }
        });
    }
}
