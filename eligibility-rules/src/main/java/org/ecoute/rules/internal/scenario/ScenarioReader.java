package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.scenario.Scenario;

/** Reads scenario files. Everything that is wrong is told, the first of each scenario. */
public final class ScenarioReader {
    private final RuleCatalogue catalogue;

    /** Holds the names that scenarios use to this catalogue. */
    public ScenarioReader(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The scenarios of a file.
     *
     * @throws RulePackException if there is something wrong with it
     */
    public List<Scenario> read(String file, String text) {
        Fields root = Fields.of(YamlNode.root(file, text), Set.of("given", "scenarios"));
        Draft common = root.find("given").map(Draft::of).orElse(Draft.EMPTY);
        List<YamlNode> nodes = root.get("scenarios").elements();
        List<String> texts =
                ScenarioTexts.of(text, nodes.stream().map(YamlNode::line).toList());
        List<Problem> problems = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            OneScenario one = new OneScenario(catalogue, file, nodes.get(i), texts.get(i));
            collecting(problems, () -> scenarios.addAll(one.read(common)));
        }
        collecting(problems, () -> checkNames(scenarios, nodes));
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
        return List.copyOf(scenarios);
    }

    private static void checkNames(List<Scenario> scenarios, List<YamlNode> nodes) {
        Map<String, Scenario> byName = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Scenario other = byName.putIfAbsent(scenario.name().french(), scenario);
            if (other != null && other.line() != scenario.line()) {
                throw at(scenario.line(), nodes).problem(Complaint.of("scenario.name", other.line()));
            }
        }
    }

    private static YamlNode at(int line, List<YamlNode> nodes) {
        return nodes.stream().filter(node -> node.line() == line).findFirst().orElseThrow();
    }

    private static void collecting(List<Problem> problems, Runnable reading) {
        try {
            reading.run();
        } catch (RulePackException unusable) {
            problems.addAll(unusable.problems());
        }
    }
}
