package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.ConditionCoverage;
import org.ecoute.rules.analysis.Coverage;
import org.ecoute.rules.analysis.RuleCoverage;
import org.ecoute.rules.internal.DefaultSchemeRules;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.ConditionText;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.Accepted;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.internal.pack.PackReader.Content;
import org.ecoute.rules.internal.replay.Asked;

/** Runs all scenarios of a pack and notes which way each rule and each single condition was seen. */
public final class CoverageRun {
    private final Content pack;
    private final Accepted accepted;
    private final Map<RuleTree, Seen> seen = new LinkedHashMap<>();

    /** What was seen of one rule. */
    private static final class Seen {
        private final Set<String> held = new LinkedHashSet<>();
        private final Set<String> failed = new LinkedHashSet<>();
        private final Map<Condition, boolean[]> ways = new LinkedHashMap<>();
    }

    private CoverageRun(Content pack, Accepted accepted) {
        this.pack = pack;
        this.accepted = accepted;
        for (RuleTree rule : pack.rules()) {
            Seen none = new Seen();
            rule.condition()
                    .leaves()
                    .filter(leaf -> !isAboutService(leaf))
                    .forEach(leaf -> none.ways.put(leaf, new boolean[2]));
            seen.put(rule, none);
        }
    }

    /** What the scenarios of a pack exercise. */
    public static Coverage of(RulePack files) {
        Content pack = PackReader.read(files);
        DefaultSchemeRules rules = DefaultSchemeRules.uncompiled(files, pack, new Interpreted(pack.rules()));
        CoverageRun run = new CoverageRun(pack, Accepted.of(files, pack));
        List<Rehearsal> rehearsals = rules.catalogue().scenarios().stream()
                .map(scenario -> Rehearsal.of(scenario, rules))
                .toList();
        rehearsals.forEach(run::note);
        return new Coverage(rehearsals.size(), run.rules());
    }

    private static boolean isAboutService(Condition leaf) {
        return Space.attributes(leaf).stream()
                .allMatch(attribute -> attribute.name().equals("service"));
    }

    private void note(Rehearsal rehearsal) {
        String place = rehearsal.scenario().file() + ":" + rehearsal.scenario().line();
        rehearsal
                .exercised()
                .forEach(asked -> seen.forEach((rule, ways) -> {
                    if (hasASay(rule, asked)) {
                        note(rule, ways, asked, place);
                    }
                }));
    }

    private boolean hasASay(RuleTree rule, Asked asked) {
        return rule.concerns(Vocabulary.of(asked.question()), asked.question().service())
                && pack.catalogue()
                        .hasASay(
                                rule,
                                ServiceId.of(asked.question().service()),
                                asked.openedOn(),
                                asked.question().inForce());
    }

    private static void note(RuleTree rule, Seen ways, Asked asked, String place) {
        QuestionType type = Vocabulary.of(asked.question());
        Interpreter meaning = new Interpreter(attribute -> type.value(asked.question(), attribute));
        (meaning.holds(rule.condition()) ? ways.held : ways.failed).add(place);
        ways.ways.forEach((leaf, way) -> way[meaning.holds(leaf) ? 0 : 1] = true);
    }

    private List<RuleCoverage> rules() {
        Map<String, Rule> shown =
                pack.catalogue().rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
        List<RuleCoverage> covered = new ArrayList<>();
        seen.forEach((rule, ways) -> covered.add(new RuleCoverage(
                Objects.requireNonNull(shown.get(rule.name())),
                List.copyOf(ways.held),
                ways.failed.size(),
                ways.ways.entrySet().stream()
                        .map(way -> condition(rule, ConditionText.print(way.getKey()), way.getValue()))
                        .toList())));
        return covered;
    }

    private ConditionCoverage condition(RuleTree rule, String text, boolean[] way) {
        return new ConditionCoverage(text, way[0], way[1], accepted.forgetting(rule.name(), text));
    }
}
