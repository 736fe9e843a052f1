package org.ecoute.compliance;

import java.util.List;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.RulePackHash;

/**
 * What came of it, clause by clause: of vectors that a system played, or of the case files of a log.
 *
 * @param source what was examined, for people; no name of a person
 * @param rulePack the fingerprint of the rules that gave the answers
 * @param clauses every clause that a vector or a case file is about, sorted
 * @param late acts that were recorded long after they happened
 * @param keptAside rows of a log that could not be used, with file, line, column, value and cure
 */
public record Conformity(
        LocalText source,
        RulePackHash rulePack,
        List<ClauseResult> clauses,
        List<LateRecord> late,
        List<String> keptAside) {
    public Conformity {
        clauses = List.copyOf(clauses);
        late = List.copyOf(late);
        keptAside = List.copyOf(keptAside);
    }

    /** How many clauses ended so. */
    public long count(Outcome outcome) {
        return clauses.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** Whether no clause is breached. */
    public boolean passed() {
        return count(Outcome.BREACHED) == 0;
    }
}
