package org.ecoute.rules.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.Language;

/**
 * What became of a scenario under some rules.
 *
 * @param scenario which
 * @param mismatches what was not as expected, in the order of the file; empty if all was
 */
public record ScenarioResult(Scenario scenario, List<Mismatch> mismatches) {
    public ScenarioResult {
        mismatches = List.copyOf(mismatches);
    }

    /** Whether everything was as expected. */
    public boolean passed() {
        return mismatches.isEmpty();
    }

    /** The mismatches in words, a line for each, with file and line; empty if there are none. */
    public String message(Language language) {
        return mismatches.stream()
                .map(one -> scenario.file() + ":" + one.line() + ": "
                        + one.message().in(language))
                .collect(Collectors.joining("\n"));
    }
}
