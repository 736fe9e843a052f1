package org.ecoute.examples.service.vault;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Erases identities once they have served: some time after the closure, or in the end if nobody ever closed the case file.
 * Acts hold no identity, so no count changes.
 */
@Component
public final class Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final Work work;
    private final Clock clock;
    private final RetentionSettings settings;
    private final MeterRegistry meters;

    Erasure(Databases databases, Clock clock, RetentionSettings settings, MeterRegistry meters) {
        this.work = databases.of(DatabaseRole.VAULT);
        this.clock = clock;
        this.settings = settings;
        this.meters = meters;
    }

    /** Erases all whose time has come; how many. */
    @Scheduled(fixedDelayString = "${ecoute.retention.every:PT1H}")
    public int erase() {
        Instant now = clock.instant();
        try {
            int erased = work.of(
                    Work.EVERY_CLIENT,
                    jdbc -> jdbc.sql("WITH gone AS (DELETE FROM vault.identity i"
                                    + " USING case_file f WHERE f.id = i.case_file AND (f.closed_at <= ? OR f.opened_at <= ?)"
                                    + " RETURNING i.case_file, i.beneficiary)"
                                    + " INSERT INTO vault.erasure SELECT case_file, beneficiary, ? FROM gone")
                            .params(
                                    utc(now.minus(settings.afterClosure())),
                                    utc(now.minus(settings.atMost())),
                                    utc(now))
                            .update());
            if (erased > 0) {
                meters.counter("ecoute.identities.erased").increment(erased);
                LOG.atInfo().addKeyValue("identities", erased).log("identities erased");
            }
            return erased;
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("identities not erased now: {}", unreachable.getClass().getSimpleName());
            return 0;
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
