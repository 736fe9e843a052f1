package org.ecoute.rules.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.rules.scenario.ScenarioResult;

/** Scenarios fail before anything was changed: what they would notice cannot be told. */
public final class FailingScenariosException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioResult> results;

    /** These scenarios fail, at least one. */
    public FailingScenariosException(List<ScenarioResult> results) {
        super(message(results, Language.ENGLISH));
        this.results = List.copyOf(results);
    }

    /** What fails, a line for each mismatch. */
    public String message(Language language) {
        return message(results, language);
    }

    private static String message(List<ScenarioResult> results, Language language) {
        return results.stream().map(result -> result.message(language)).collect(Collectors.joining("\n"));
    }
}
