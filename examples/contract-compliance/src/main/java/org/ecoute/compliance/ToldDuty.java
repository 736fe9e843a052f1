package org.ecoute.compliance;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;

/**
 * A duty as a system tells it at the end of a history.
 *
 * @param kind what is owed
 * @param owedTo the beneficiary's identifier in the history, or the name of a role
 * @param due the last instant in time; empty if its clock has not begun
 * @param state how it stands
 */
public record ToldDuty(DutyKind kind, Creditor owedTo, Optional<OffsetDateTime> due, DutyState state) {
    /** The duty of a system that embeds the rules. */
    public static ToldDuty of(DutyStatus status) {
        return new ToldDuty(
                status.duty().kind(), status.duty().owedTo(), status.duty().due(), status.state());
    }
}
