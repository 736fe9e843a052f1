package org.ecoute.examples.service.extranet;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.ecoute.examples.service.record.Bodies;

/**
 * A duty on the extranet.
 *
 * @param caseFile whose
 * @param clause the clause
 * @param kind what is owed
 * @param due until when, in contract time
 * @param late whether that is past
 * @param hours how many full hours are left, or have passed since
 */
public record DutyLine(String caseFile, String clause, String kind, OffsetDateTime due, boolean late, long hours) {
    static List<DutyLine> of(List<Followed> followed, Instant now) {
        return followed.stream()
                .flatMap(one -> one.duties().stream().map(duty -> {
                    Duration left = Duration.between(now, duty.due());
                    return new DutyLine(
                            one.id(),
                            duty.clause(),
                            duty.kind(),
                            Bodies.contractTime(duty.due()),
                            left.isNegative(),
                            left.abs().toHours());
                }))
                .sorted(Comparator.comparing(DutyLine::due))
                .toList();
    }
}
