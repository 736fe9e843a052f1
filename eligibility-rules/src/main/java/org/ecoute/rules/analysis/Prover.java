package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.analysis.DefaultProver;

/**
 * Proves a pack: looks at every question that a service can be asked, at the values that its rules can tell apart, and finds
 * gaps, rules that contradict or repeat each other, and rules without effect. Numbers take the values around the literals
 * of the rules; numbers that are compared with each other are taken over their whole declared range; combinations declared
 * {@link org.ecoute.rules.question.Impossible} are skipped. Whole regions are decided at once, so nothing is sampled. Not
 * thread-safe.
 */
public interface Prover {
    /**
     * A prover of this pack.
     *
     * @throws org.ecoute.rules.RulePackException if a file of the pack cannot be used, {@code accepted.yaml} included
     */
    static Prover of(RulePack pack) {
        return DefaultProver.of(pack);
    }

    /** Services, clauses and rules of the pack. */
    RuleCatalogue catalogue();

    /** The services of the pack, in its order. */
    default List<ServiceId> services() {
        return catalogue().services().stream().map(Service::id).toList();
    }

    /**
     * What is to be said about one service. A rule that speaks to several services is told at each; it never fires or
     * changes nothing only if that is so in all of them.
     *
     * @throws IllegalArgumentException if the pack has no such service
     */
    ServiceProof prove(ServiceId service);

    /** Everything that the pack accepts; what no flaw refers to once all services are proved accepts nothing any more. */
    List<Acceptance> acceptances();
}
