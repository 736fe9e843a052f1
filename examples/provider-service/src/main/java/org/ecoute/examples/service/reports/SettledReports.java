package org.ecoute.examples.service.reports;

import java.util.Optional;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The counts of reports on periods that were over when they were asked for. An act that is recorded later about such a
 * period changes no report that somebody has: what was let out stays, and can be had again.
 */
final class SettledReports {
    private final JdbcClient jdbc;
    private final String client;
    private final String service;
    private final Period period;

    SettledReports(JdbcClient jdbc, String client, String service, Period period) {
        this.jdbc = jdbc;
        this.client = client;
        this.service = service;
        this.period = period;
    }

    Optional<Settled> find(BilanSpec spec) {
        return jdbc.sql("SELECT counts, releases FROM settled_report"
                        + " WHERE client = ? AND service = ? AND first_day = ? AND last_day = ?")
                .params(client, service, period.from(), period.to())
                .query((row, i) ->
                        new Settled(Cube.fromBytes(spec, Vocabulary.bundled(), row.getBytes(1)), row.getInt(2)))
                .optional();
    }

    void keep(Settled settled) {
        jdbc.sql("INSERT INTO settled_report (client, service, first_day, last_day, counts, releases)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        client,
                        service,
                        period.from(),
                        period.to(),
                        settled.cube().toBytes(),
                        settled.releases())
                .update();
    }

    /**
     * What a report was made from.
     *
     * @param cube its counts
     * @param releases how many there were once it was let out, itself among them
     */
    record Settled(Cube cube, int releases) {}
}
