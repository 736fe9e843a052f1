package org.ecoute.examples.service.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.ecoute.examples.service.duties.DutyLedger;
import org.ecoute.examples.service.duties.OwedDuty;
import org.ecoute.examples.service.record.CaseFileRows;
import org.ecoute.examples.service.record.Horizon;
import org.ecoute.examples.service.record.StoredCaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.SchemeRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Raises duties before they are late: each is entered in the ledger, logged and counted, exactly once. Instances share
 * the work by taking case files that no other holds; one killed in the middle has raised a case file's duties and noted
 * when to look again, or neither.
 */
@Component
public final class DutyRaiser {
    private static final Logger LOG = LoggerFactory.getLogger(DutyRaiser.class);

    private final String instance = UUID.randomUUID().toString();
    private final Work work;
    private final SchemeRules rules;
    private final Clock clock;
    private final DutyLedger ledger;
    private final DutySettings settings;
    private final MeterRegistry meters;

    DutyRaiser(
            Databases databases,
            SchemeRules rules,
            Clock clock,
            DutyLedger ledger,
            DutySettings settings,
            MeterRegistry meters) {
        this.work = databases.of(DatabaseRole.APP);
        this.rules = rules;
        this.clock = clock;
        this.ledger = ledger;
        this.settings = settings;
        this.meters = meters;
    }

    /** Raises all that has come near. */
    @Scheduled(fixedDelayString = "${ecoute.duties.every:PT30S}")
    public void raise() {
        Instant now = clock.instant();
        Set<String> failed = new HashSet<>();
        try {
            while (raiseNext(now, failed)) {
                // until no case file is left
            }
        } catch (DataAccessException | TransactionException unreachable) {
            // the next round finds what this one left: nothing is lost by a database that is away
            LOG.warn("duties not raised now: {}", unreachable.getClass().getSimpleName());
        }
    }

    private boolean raiseNext(Instant now, Set<String> failed) {
        List<String> taken = new ArrayList<>();
        try {
            List<OwedDuty> raised = work.of(Work.EVERY_CLIENT, jdbc -> {
                taken.addAll(next(jdbc, now.plus(settings.raiseBefore()), failed));
                return taken.stream().flatMap(id -> raise(jdbc, id, now)).toList();
            });
            // told once it is kept: one that is rolled back is raised again
            raised.forEach(duty -> tell(taken.get(0), duty));
        } catch (DataAccessException | TransactionException unreachable) {
            throw unreachable;
        } catch (RuntimeException defect) {
            // one case file that cannot be judged must not keep the others from being raised in time
            failed.addAll(taken);
            meters.counter("ecoute.duties.failed").increment();
            LOG.error("duties of {} not raised: {}", taken, defect.getClass().getSimpleName());
        }
        return !taken.isEmpty();
    }

    private static List<String> next(JdbcClient jdbc, Instant until, Set<String> failed) {
        return jdbc.sql("SELECT id FROM case_file WHERE next_due <= ? AND id <> ALL (?) ORDER BY next_due LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED")
                .params(CaseFileRows.utc(until), failed.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private Stream<OwedDuty> raise(JdbcClient jdbc, String id, Instant now) {
        StoredCaseFile stored = CaseFileRows.find(jdbc, id).orElseThrow();
        Assessment assessment = rules.assess(stored.caseFile(), Horizon.of(stored.caseFile(), now));
        List<OwedDuty> raised = ledger.raise(
                jdbc, id, assessment, now.plus(settings.raiseBefore()), new DutyLedger.Raising(now, instance));
        ledger.schedule(jdbc, id, assessment);
        return raised.stream();
    }

    private void tell(String id, OwedDuty duty) {
        meters.counter("ecoute.duties.raised", "kind", duty.kind()).increment();
        LOG.atInfo()
                .addKeyValue("caseFile", id)
                .addKeyValue("clause", duty.clause())
                .addKeyValue("duty", duty.kind())
                .addKeyValue("due", duty.due())
                .log("duty raised");
    }
}
