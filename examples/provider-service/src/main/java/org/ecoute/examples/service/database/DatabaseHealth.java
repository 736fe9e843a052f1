package org.ecoute.examples.service.database;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the database answers. */
@Component("database")
class DatabaseHealth extends AbstractHealthIndicator {
    private final Work work;

    DatabaseHealth(Databases databases) {
        super("the database does not answer");
        this.work = databases.of(DatabaseRole.CLIENT);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        work.of("", jdbc -> jdbc.sql("SELECT 1").query(Integer.class).single());
        builder.up();
    }
}
