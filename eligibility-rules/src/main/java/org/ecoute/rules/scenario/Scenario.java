package org.ecoute.rules.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.internal.scenario.ScenarioReader;
import org.ecoute.rules.internal.scenario.ScenarioRun;

/**
 * A case with the answer that it must get. Immutable and thread-safe.
 *
 * @param name a sentence that says what is shown; where its author wrote it in one language only, the same in both
 * @param language the language of the name, where it has only one
 * @param file the file's path within the pack
 * @param line the line where it begins, from 1
 * @param caseFile what is given
 * @param given the same as its author wrote it, for people: persons, then acts; an act that is held several times stands once
 * @param when what then happens
 * @param then what the answer must be, at least one
 * @param text as it stands in the file
 */
public record Scenario(
        LocalText name,
        Optional<Language> language,
        String file,
        int line,
        CaseFile caseFile,
        List<Item> given,
        When when,
        List<Expectation> then,
        String text) {
    public Scenario {
        given = List.copyOf(given);
        then = List.copyOf(then);
    }

    /**
     * The scenarios of a file.
     *
     * @param file its path, for errors
     * @param text its content
     * @param catalogue whose clauses, services and finding codes it may name
     * @throws org.ecoute.rules.RulePackException if it is no scenario file; it tells every problem
     */
    public static List<Scenario> read(String file, String text, RuleCatalogue catalogue) {
        return new ScenarioReader(catalogue).read(file, text);
    }

    /** Whether these rules answer as it must be. */
    public ScenarioResult run(SchemeRules rules) {
        return ScenarioRun.of(this, rules);
    }

    /** The clauses that it names in what it expects. */
    public Set<ClauseId> clauses() {
        return then.stream()
                .flatMap(expectation -> expectation.items().stream())
                .flatMap(item -> item.value(Item.CLAUSE).stream())
                .map(value -> ClauseId.of(value.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
