package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.model.scheme.ServiceId;

/**
 * What was found about one service.
 *
 * @param service the service
 * @param questions the questions that its space holds, all kinds and all days of opening that its clauses tell apart
 * @param rules the rules that can speak to it, general ones among them
 * @param flaws what was found, accepted or not
 */
public record ServiceProof(ServiceId service, long questions, int rules, List<Flaw> flaws) {
    public ServiceProof {
        flaws = List.copyOf(flaws);
    }

    /** The flaws that the pack does not accept. */
    public List<Flaw> unexplained() {
        return flaws.stream().filter(flaw -> flaw.accepted().isEmpty()).toList();
    }
}
