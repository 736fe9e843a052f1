package org.ecoute.examples.service.database;

import java.time.Duration;

/** How far the database's time is from the machine's: fixed by the first start, the same for every instance. */
public final class ServiceClock {
    private ServiceClock() {}

    /** The offset of this database; that of the first who asked. */
    public static Duration offset(Databases databases, Duration wished) {
        return databases.of(DatabaseRole.APP).of(Work.EVERY_CLIENT, jdbc -> {
            jdbc.sql("INSERT INTO clock_offset (seconds) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(wished.toSeconds())
                    .update();
            return Duration.ofSeconds(jdbc.sql("SELECT seconds FROM clock_offset")
                    .query(Long.class)
                    .single());
        });
    }
}
