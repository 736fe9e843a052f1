package org.ecoute.examples.service.extranet;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ecoute.examples.service.duties.OwedDuty;
import org.ecoute.examples.service.record.Standing;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Assessment;

/**
 * A case file on the extranet.
 *
 * @param id its identifier
 * @param service the service
 * @param openedAt its first act
 * @param latestAt its latest act
 * @param held support sessions held
 * @param left support sessions left; empty where that is not known or not limited
 * @param closed whether it is closed
 * @param duties what is owed and not done
 */
public record Followed(
        String id,
        String service,
        OffsetDateTime openedAt,
        OffsetDateTime latestAt,
        int held,
        Optional<Integer> left,
        boolean closed,
        List<OwedDuty> duties) {
    static Followed of(CaseFile caseFile, Assessment assessment) {
        List<Allowance> support = assessment.allowances().stream()
                .filter(one -> one.kind() == SessionKind.SUPPORT)
                .toList();
        boolean known = !support.isEmpty()
                && support.stream().allMatch(one -> one.left().isPresent());
        return new Followed(
                caseFile.id().value(),
                caseFile.service().value(),
                caseFile.acts().get(0).at(),
                caseFile.acts().stream()
                        .map(Act::at)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                support.stream().mapToInt(Allowance::held).sum(),
                known
                        ? Optional.of(support.stream()
                                .mapToInt(one -> one.left().orElseThrow())
                                .sum())
                        : Optional.empty(),
                Standing.closure(caseFile).isPresent(),
                OwedDuty.of(assessment));
    }
}
