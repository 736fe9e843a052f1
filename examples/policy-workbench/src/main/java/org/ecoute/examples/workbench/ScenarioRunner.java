package org.ecoute.examples.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.Nearest;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.ScenarioResult;

/** Runs the scenarios of a pack against its own rules. */
final class ScenarioRunner {
    private final Ecoute ecoute;
    private final String filter;
    private final boolean parallel;

    /**
     * A runner.
     *
     * @param filter what the file, the name or a clause of a scenario must hold, whatever the case and the accents; empty:
     *     all are run
     * @param parallel whether all processors are used
     */
    ScenarioRunner(Ecoute ecoute, String filter, boolean parallel) {
        this.ecoute = ecoute;
        this.filter = Nearest.folded(filter);
        this.parallel = parallel;
    }

    /**
     * Runs them.
     *
     * @throws BadInputException if there is none to run: a pipeline must not take that for success
     */
    ScenarioReport run(SchemeRules rules) {
        List<Scenario> all = rules.catalogue().scenarios();
        List<Scenario> chosen = all.stream().filter(this::isChosen).toList();
        Messages messages = ecoute.messages();
        if (chosen.isEmpty()) {
            throw new BadInputException(
                    all.isEmpty() ? messages.of("test.none") : messages.of("test.nothing", filter, all.size()));
        }
        return new ScenarioReport(rules.hash(), results(chosen, rules));
    }

    private List<ScenarioResult> results(List<Scenario> scenarios, SchemeRules rules) {
        Progress progress = new Progress(ecoute.console(), ecoute.messages());
        Stream<Scenario> stream = parallel ? scenarios.parallelStream() : scenarios.stream();
        List<ScenarioResult> results = stream.map(scenario -> {
                    ScenarioResult result = scenario.run(rules);
                    synchronized (progress) {
                        progress.step();
                    }
                    return result;
                })
                .toList();
        progress.end();
        return results;
    }

    private boolean isChosen(Scenario scenario) {
        Stream<String> told = Stream.concat(
                Stream.of(
                        scenario.file(),
                        scenario.caseFile().service().value(),
                        scenario.name().french(),
                        scenario.name().english()),
                scenario.clauses().stream().map(Object::toString));
        return told.anyMatch(text -> Nearest.folded(text).contains(filter));
    }
}
