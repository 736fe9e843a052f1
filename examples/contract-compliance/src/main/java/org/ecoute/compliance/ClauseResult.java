package org.ecoute.compliance;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;

/**
 * What became of one clause.
 *
 * @param id the clause; empty for what no clause provides for
 * @param clause the same with its text and reading, if the catalogue has it
 * @param cases every vector or case file that is about it
 */
public record ClauseResult(Optional<ClauseId> id, Optional<Clause> clause, List<CaseResult> cases) {
    public ClauseResult {
        cases = List.copyOf(cases);
    }

    /** How many cases ended so. */
    public long count(Outcome outcome) {
        return cases.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** Breached if one case is; not covered if no case is covered; kept otherwise. */
    public Outcome outcome() {
        if (count(Outcome.BREACHED) > 0) {
            return Outcome.BREACHED;
        }
        return count(Outcome.KEPT) > 0 ? Outcome.KEPT : Outcome.NOT_COVERED;
    }

    /** The cases that ended so. */
    public List<CaseResult> cases(Outcome outcome) {
        return cases.stream().filter(one -> one.outcome() == outcome).toList();
    }
}
