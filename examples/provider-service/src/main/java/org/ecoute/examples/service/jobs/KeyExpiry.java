package org.ecoute.examples.service.jobs;

import java.time.Clock;
import java.time.Instant;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.ecoute.examples.service.record.CaseFileRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Forgets answers that nobody will ask for again: a request that is sent again later than this is a new one. */
@Component
public final class KeyExpiry {
    private static final Logger LOG = LoggerFactory.getLogger(KeyExpiry.class);

    private final Work work;
    private final Clock clock;
    private final KeySettings settings;

    KeyExpiry(Databases databases, Clock clock, KeySettings settings) {
        this.work = databases.of(DatabaseRole.APP);
        this.clock = clock;
        this.settings = settings;
    }

    /** Forgets all whose time has come; how many. */
    @Scheduled(fixedDelayString = "${ecoute.idempotency.every:PT1H}")
    public int expire() {
        Instant before = clock.instant().minus(settings.keep());
        try {
            return work.of(
                    Work.EVERY_CLIENT,
                    jdbc -> jdbc.sql("DELETE FROM idempotency_key WHERE answered_at <= ?")
                            .param(CaseFileRows.utc(before))
                            .update());
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("answers not forgotten now: {}", unreachable.getClass().getSimpleName());
            return 0;
        }
    }
}
