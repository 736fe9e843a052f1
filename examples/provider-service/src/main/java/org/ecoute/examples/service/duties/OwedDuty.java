package org.ecoute.examples.service.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyStatus;

/**
 * A duty with a time that is not fulfilled: open, past its time, or not known to be done. A case file has one of a
 * clause, kind, creditor and due instant, which is the key under which it is raised.
 *
 * @param clause who lays it down
 * @param kind what is owed
 * @param owedTo to whom: a beneficiary's identifier or a role
 * @param due until when
 * @param state how it stands
 */
public record OwedDuty(String clause, String kind, String owedTo, Instant due, String state) {
    /** Those of an assessment, the most urgent first. */
    public static List<OwedDuty> of(Assessment assessment) {
        return assessment.duties().stream()
                .filter(OwedDuty::isOwed)
                .filter(status -> status.duty().due().isPresent())
                .map(OwedDuty::of)
                .sorted(Comparator.comparing(OwedDuty::due))
                .toList();
    }

    private static boolean isOwed(DutyStatus status) {
        return switch (status.state()) {
            case OPEN, BREACHED, UNDETERMINED -> status.fulfilledAt().isEmpty();
            case MET, LATE, SUSPENDED, LAPSED -> false;
        };
    }

    private static OwedDuty of(DutyStatus status) {
        Duty duty = status.duty();
        return new OwedDuty(
                duty.clause().value(),
                duty.kind().name(),
                duty.owedTo().code(),
                duty.due().orElseThrow().toInstant(),
                status.state().name());
    }
}
