package org.ecoute.examples.service.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        Instant until = now.plus(settings.raiseBefore());
        try {
            while (work.of(Work.EVERY_CLIENT, jdbc -> raiseNext(jdbc, now, until))) {
                // until no case file is left
            }
        } catch (DataAccessException | TransactionException unreachable) {
            // the next round finds what this one left: nothing is lost by a database that is away
            LOG.warn("duties not raised now: {}", unreachable.getClass().getSimpleName());
        }
    }

    private boolean raiseNext(JdbcClient jdbc, Instant now, Instant until) {
        List<String> next = jdbc.sql("SELECT id FROM case_file WHERE next_due <= ? ORDER BY next_due LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED")
                .param(CaseFileRows.utc(until))
                .query(String.class)
                .list();
        next.forEach(id -> raise(jdbc, id, now, until));
        return !next.isEmpty();
    }

    private void raise(JdbcClient jdbc, String id, Instant now, Instant until) {
        StoredCaseFile stored = CaseFileRows.find(jdbc, id).orElseThrow();
        Assessment assessment = rules.assess(stored.caseFile(), Horizon.of(stored.caseFile(), now));
        for (OwedDuty duty : ledger.raise(jdbc, id, assessment, until, new DutyLedger.Raising(now, instance))) {
            meters.counter("ecoute.duties.raised", "kind", duty.kind()).increment();
            LOG.atInfo()
                    .addKeyValue("caseFile", id)
                    .addKeyValue("clause", duty.clause())
                    .addKeyValue("duty", duty.kind())
                    .addKeyValue("due", duty.due())
                    .log("duty raised");
        }
        ledger.schedule(jdbc, id, assessment);
    }
}
