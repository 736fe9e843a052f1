package org.ecoute.compliance.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ecoute.compliance.CaseResult;
import org.ecoute.compliance.ClauseResult;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.Outcome;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.RuleCatalogue;

/** Counts results by clause. Not thread-safe. */
public final class Tally {
    private static final Comparator<Optional<ClauseId>> ORDER =
            Comparator.comparing(id -> id.map(ClauseId::value).orElse("~"), Comparator.naturalOrder());

    private final RuleCatalogue catalogue;
    private final Outcome besides;
    private final Map<Optional<ClauseId>, List<CaseResult>> byClause = new TreeMap<>(ORDER);

    /**
     * With the clauses of this catalogue.
     *
     * @param besides what a case that breaches one clause says of the others that it is about
     */
    public Tally(RuleCatalogue catalogue, Outcome besides) {
        this.catalogue = catalogue;
        this.besides = besides;
    }

    /**
     * Counts a result under the clauses that it is about, and under those that it deviates from.
     *
     * @param about the clauses that it is about
     */
    public void add(Set<ClauseId> about, CaseResult result) {
        Set<Optional<ClauseId>> clauses = new HashSet<>();
        about.forEach(clause -> clauses.add(Optional.of(clause)));
        result.deviations().stream().map(Deviation::clause).forEach(clauses::add);
        clauses.forEach(clause ->
                byClause.computeIfAbsent(clause, none -> new ArrayList<>()).add(under(clause, result)));
    }

    /** The result as seen from one clause. */
    private CaseResult under(Optional<ClauseId> clause, CaseResult result) {
        if (result.outcome() != Outcome.BREACHED) {
            return result;
        }
        List<Deviation> own = result.deviations().stream()
                .filter(one -> one.clause().equals(clause))
                .toList();
        return new CaseResult(
                result.id(), result.sentence(), result.caseFile(), own.isEmpty() ? besides : Outcome.BREACHED, own);
    }

    /** Every clause with its results, sorted. */
    public List<ClauseResult> clauses() {
        return byClause.entrySet().stream()
                .map(entry ->
                        new ClauseResult(entry.getKey(), entry.getKey().flatMap(catalogue::clause), entry.getValue()))
                .toList();
    }
}
