package org.ecoute.examples.workbench.handbook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.CoverageKind;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.ScenarioCoverage;

/**
 * Where clauses and rules stand in the handbook: each on the page of its clause.
 *
 * @param catalogue what there is
 * @param scenarios which scenarios exercise it
 */
record RuleIndex(RuleCatalogue catalogue, ScenarioCoverage scenarios) {
    /** The page of the clauses that belong to no service. */
    static final String COMMON = "common";

    /** The page on which a clause is told. */
    String page(ClauseId clause) {
        return catalogue
                .clause(clause)
                .flatMap(Clause::service)
                .map(ServiceId::value)
                .orElse(COMMON);
    }

    /** The clauses of a service, in their order. */
    List<Clause> clauses(ServiceId service) {
        return catalogue.clauses().values().stream()
                .filter(clause -> clause.service().equals(Optional.of(service)))
                .toList();
    }

    /** The clauses that belong to no service: those of a document, or the library's own. */
    List<Clause> common(boolean own) {
        return catalogue.clauses().values().stream()
                .filter(clause -> clause.service().isEmpty() && isOwn(clause) == own)
                .toList();
    }

    /** The rules that encode a clause. */
    List<Rule> encoding(ClauseId clause) {
        return catalogue.rules().stream()
                .filter(rule -> rule.clause().equals(clause))
                .toList();
    }

    /** The rules that name a service while their clause is told on another page. */
    List<Rule> elsewhere(ServiceId service) {
        return catalogue.rules().stream()
                .filter(rule -> rule.services().contains(service)
                        && !page(rule.clause()).equals(service.value()))
                .toList();
    }

    /** The rules that name no service, so that they hold in each. */
    List<Rule> general() {
        return catalogue.rules().stream()
                .filter(rule -> rule.services().isEmpty())
                .toList();
    }

    /** The scenarios of a clause, each once however many services it is told of. */
    List<Scenario> stories(ClauseId clause) {
        Set<String> places = new HashSet<>();
        return scenarios().of(clause).stream()
                .filter(scenario -> places.add(scenario.file() + ":" + scenario.line()))
                .toList();
    }

    /** Whether a clause is the library's own: no document lays it down. */
    static boolean isOwn(Clause clause) {
        return clause.source().document().isEmpty();
    }

    /** Whether a clause is accounted for: by a rule that names it, or by words that say what carries it. */
    boolean isCovered(Clause clause) {
        return clause.coverage().kind() == CoverageKind.RULES
                ? !encoding(clause.id()).isEmpty()
                : clause.coverage().why().isPresent();
    }
}
