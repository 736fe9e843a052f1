package org.ecoute.examples.service.reports;

import java.util.List;
import org.ecoute.model.scheme.ConventionId;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Release;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of one client's reports on a convention, in the database. Held by one transaction, with which it ends. */
final class ReleaseTable implements Ledger {
    private final JdbcClient jdbc;
    private final String client;
    private final ConventionId convention;
    private final Ledger known;

    private ReleaseTable(JdbcClient jdbc, String client, ConventionId convention, Ledger known) {
        this.jdbc = jdbc;
        this.client = client;
        this.convention = convention;
        this.known = known;
    }

    /**
     * Waits until no other transaction holds it: a release is protected against all that are there, so two cannot be
     * made at once.
     *
     * @throws org.ecoute.model.InvalidValueException if a row is no release
     * @throws org.ecoute.reporting.ReleaseRefusedException if a row does not follow the one before
     */
    static ReleaseTable hold(JdbcClient jdbc, String client, ConventionId convention) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(client + " " + convention)
                .query(rs -> {});
        Ledger known = Ledger.inMemory();
        jdbc.sql("SELECT body FROM report_release WHERE client = ? AND convention = ? ORDER BY number")
                .params(client, convention.value())
                .query(String.class)
                .list()
                .forEach(body -> known.append(Release.parse(body)));
        return new ReleaseTable(jdbc, client, convention, known);
    }

    /** A copy of the first so many releases, in which what is made again from them is not kept. */
    Ledger first(int releases) {
        Ledger first = Ledger.inMemory();
        releases().subList(0, releases).forEach(first::append);
        return first;
    }

    /** Whether all that is in a copy has been let out, as it is there. */
    boolean holds(Ledger copy) {
        int size = copy.releases().size();
        return size <= releases().size() && releases().subList(0, size).equals(copy.releases());
    }

    @Override
    public List<Release> releases() {
        return known.releases();
    }

    @Override
    public void append(Release release) {
        known.append(release);
        jdbc.sql("INSERT INTO report_release (client, convention, number, previous, body) VALUES (?, ?, ?, ?, ?)")
                .params(client, convention.value(), release.number(), release.previous(), release.text())
                .update();
    }
}
