package org.ecoute.compliance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;

/**
 * What the rules say of a history.
 *
 * @param answers one for each act, in their order
 * @param duties how duties stand at the end; empty in a history that is not about duties
 */
public record Expected(List<Said> answers, Optional<List<DutyStatus>> duties) {
    public Expected {
        answers = List.copyOf(answers);
        duties = duties.map(List::copyOf);
    }

    /**
     * What the rules say of one act.
     *
     * @param verdict the verdict; empty for a record, which is not judged
     * @param clauses the clauses that decide the verdict: those that refuse for a refusal, those that allow for an allowed
     *     act; empty where no clause provides for the act
     * @param codes the codes of the findings that decide it
     */
    public record Said(Optional<Verdict> verdict, Set<ClauseId> clauses, Set<FindingCode> codes) {
        public Said {
            clauses = Set.copyOf(clauses);
            codes = Set.copyOf(codes);
        }
    }
}
