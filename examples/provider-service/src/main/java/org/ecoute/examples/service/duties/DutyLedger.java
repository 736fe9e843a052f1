package org.ecoute.examples.service.duties;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ecoute.model.ruling.Assessment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which duties have been raised. Append-only; the table's key lets none be raised twice, whoever tries. */
@Component
public final class DutyLedger {
    /**
     * Notes when the first duty of a case file is due, and when the scheduler has to look at it: when the first that has
     * not been raised is due.
     *
     * @param jdbc a transaction that holds the case file
     */
    public void schedule(JdbcClient jdbc, String caseFile, Assessment assessment) {
        Set<Key> raised = raised(jdbc, caseFile);
        List<OwedDuty> owed = OwedDuty.of(assessment);
        jdbc.sql("UPDATE case_file SET first_due = :first, next_due = :next WHERE id = :id")
                .param("first", firstDue(owed, duty -> true), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("next", firstDue(owed, duty -> !raised.contains(Key.of(duty))), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", caseFile)
                .update();
    }

    private static @Nullable OffsetDateTime firstDue(List<OwedDuty> owed, Predicate<OwedDuty> which) {
        return owed.stream()
                .filter(which)
                .map(duty -> utc(duty.due()))
                .findFirst()
                .orElse(null);
    }

    /** Raises what is due until an instant and was not raised before; those that it raised. */
    public List<OwedDuty> raise(
            JdbcClient jdbc, String caseFile, Assessment assessment, Instant until, Raising raising) {
        return OwedDuty.of(assessment).stream()
                .filter(duty -> !duty.due().isAfter(until))
                .filter(duty -> insert(jdbc, caseFile, duty, raising) == 1)
                .toList();
    }

    private static int insert(JdbcClient jdbc, String caseFile, OwedDuty duty, Raising raising) {
        return jdbc.sql("INSERT INTO raised_duty (case_file, clause, kind, owed_to, due, client, raised_at, raised_by)"
                        + " SELECT id, ?, ?, ?, ?, client, ?, ? FROM case_file WHERE id = ? ON CONFLICT DO NOTHING")
                .params(
                        duty.clause(),
                        duty.kind(),
                        duty.owedTo(),
                        utc(duty.due()),
                        utc(raising.at()),
                        raising.by(),
                        caseFile)
                .update();
    }

    private static Set<Key> raised(JdbcClient jdbc, String caseFile) {
        return new HashSet<>(jdbc.sql("SELECT clause, kind, owed_to, due FROM raised_duty WHERE case_file = ?")
                .param(caseFile)
                .query((row, i) -> new Key(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Who raises and when.
     *
     * @param at the instant
     * @param by the instance
     */
    public record Raising(Instant at, String by) {}

    private record Key(String clause, String kind, String owedTo, Instant due) {
        static Key of(OwedDuty duty) {
            return new Key(duty.clause(), duty.kind(), duty.owedTo(), duty.due());
        }
    }
}
