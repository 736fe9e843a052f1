package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.scenario.Aspect;
import org.ecoute.rules.scenario.Expectation;
import org.ecoute.rules.scenario.Item;
import org.ecoute.rules.scenario.Mismatch;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.ScenarioResult;
import org.ecoute.rules.scenario.When;

/** Asks rules what a scenario asks and compares their answer with what it expects. */
public final class ScenarioRun {
    private ScenarioRun() {}

    /** What becomes of a scenario under these rules. */
    public static ScenarioResult of(Scenario scenario, SchemeRules rules) {
        Map<Aspect, List<Item>> found = answer(scenario, rules);
        List<Mismatch> mismatches = new ArrayList<>();
        for (Expectation expectation : scenario.then()) {
            List<Item> told = found.getOrDefault(shownBy(expectation.aspect()), List.of());
            mismatches.addAll(new Comparison(expectation, told).mismatches());
        }
        return new ScenarioResult(scenario, mismatches);
    }

    /** That there is no duty is seen among the duties. */
    private static Aspect shownBy(Aspect aspect) {
        return aspect == Aspect.NO_DUTIES ? Aspect.DUTIES : aspect;
    }

    private static Map<Aspect, List<Item>> answer(Scenario scenario, SchemeRules rules) {
        if (scenario.when() instanceof When.Proposed proposed) {
            return Found.in(rules.judge(scenario.caseFile(), proposed.act()));
        }
        When.Passed passed = (When.Passed) scenario.when();
        return Found.in(rules.assess(scenario.caseFile(), passed.asOf().toInstant()), scenario.caseFile());
    }
}
