package org.ecoute.examples.benchmarks.audit;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;

/**
 * What the audit written by hand says to one act.
 *
 * @param verdict on it
 * @param against the clauses that refuse it, each once for each finding; nothing where no clause provides for it
 */
record HandJudgement(Verdict verdict, List<Optional<ClauseId>> against) {
    private static final HandJudgement ALLOWED = new HandJudgement(Verdict.ALLOWED, List.of());

    static HandJudgement allowed() {
        return ALLOWED;
    }

    static HandJudgement notProvidedFor() {
        return new HandJudgement(Verdict.REFUSED, List.of(Optional.empty()));
    }

    static HandJudgement refusedBy(List<String> clauses) {
        return new HandJudgement(
                Verdict.REFUSED,
                clauses.stream().map(ClauseId::of).map(Optional::of).toList());
    }

    void breaches(Act act, int index, List<Breach> breaches) {
        Party party = act.type() == ActType.REFERRAL
                ? Party.REFERRER
                : act.type() == ActType.DEROGATION_DECISION ? Party.CLIENT : Party.PROVIDER;
        for (Optional<ClauseId> clause : against) {
            breaches.add(Breach.builder().clause(clause).party(party).act(index).build());
        }
    }
}
