package org.ecoute.rules.internal.live;

import java.util.List;
import java.util.stream.Stream;
import org.ecoute.rules.PackTrial;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.scenario.Mismatch;
import org.ecoute.rules.scenario.ScenarioResult;

/** A pack must answer its own scenarios as they say. */
public enum OwnScenarios implements PackTrial {
    INSTANCE;

    @Override
    public List<Problem> problems(RulePack pack, SchemeRules rules) {
        return rules.catalogue().scenarios().stream()
                .map(scenario -> scenario.run(rules))
                .flatMap(OwnScenarios::problems)
                .toList();
    }

    private static Stream<Problem> problems(ScenarioResult result) {
        return result.mismatches().stream().map(mismatch -> problem(result, mismatch));
    }

    private static Problem problem(ScenarioResult result, Mismatch mismatch) {
        return Complaint.of("scenario.failed", result.scenario().name(), mismatch.message())
                .at(new SourcePlace(result.scenario().file(), mismatch.line(), 0, 0, ""));
    }
}
