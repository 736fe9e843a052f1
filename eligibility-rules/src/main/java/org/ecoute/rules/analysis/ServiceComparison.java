package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.model.scheme.ServiceId;

/**
 * How two packs differ in what they answer for one service.
 *
 * @param service the service
 * @param questions the questions of the space that both packs together can tell apart
 * @param changed how many of them have another ruling: another verdict, other findings, duties or approvers
 * @param changes the same by kind of question, clause and answer
 */
public record ServiceComparison(ServiceId service, long questions, long changed, List<RulingChange> changes) {
    public ServiceComparison {
        changes = List.copyOf(changes);
    }
}
