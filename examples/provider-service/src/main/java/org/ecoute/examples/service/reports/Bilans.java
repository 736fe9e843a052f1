package org.ecoute.examples.service.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.record.CaseFileRows;
import org.ecoute.examples.service.reports.SettledReports.Settled;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.security.Clients;
import org.ecoute.examples.service.views.Disclosures;
import org.ecoute.model.scheme.ConventionId;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Period;
import org.ecoute.rules.SchemeRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports on one client's case files of a service, for any period, each protected together with all before it. */
@Component
public final class Bilans {
    /** Case files are read in pages, so that a report holds only a few of them at once. */
    private static final int PAGE = 500;

    private final Work work;
    private final SchemeRules rules;
    private final Disclosures disclosures;
    private final Clients clients;
    private final Clock clock;

    Bilans(Databases databases, SchemeRules rules, Disclosures disclosures, Clients clients, Clock clock) {
        this.work = databases.of(DatabaseRole.REPORTING);
        this.rules = rules;
        this.disclosures = disclosures;
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * The report of a period; on a period that is over, the same whenever it is asked for.
     *
     * @throws org.ecoute.model.InvalidValueException if there is no report on the service
     * @throws org.ecoute.examples.service.security.OtherClientException if the service is another client's
     * @throws org.ecoute.examples.service.views.DisclosureRefusedException if the rules do not allow aggregates to be
     *     shown
     * @throws org.ecoute.reporting.ReleaseRefusedException if it would contradict or endanger a report that was let out
     */
    public Bilan bilan(Caller caller, String service, Period period) {
        BilanSpec spec = BilanSpec.bundled(service).over(period);
        ConventionId convention = clients.convention(caller, ServiceId.of(service));
        disclosures.checkAggregate(caller, ServiceId.of(service), period.from(), period.to());
        Instant now = clock.instant();
        return work.of(caller.client(), jdbc -> {
            ReleaseTable ledger = ReleaseTable.hold(jdbc, caller.client(), convention);
            SettledReports settled = new SettledReports(jdbc, caller.client(), service, period);
            Optional<Settled> before = settled.find(spec);
            if (before.isPresent()) {
                return again(before.get(), ledger);
            }
            Cube cube = count(jdbc, spec, service, now);
            Bilan bilan = cube.publish(DisclosurePolicy.health(), ledger);
            if (isOver(period, now)) {
                settled.keep(new Settled(cube, ledger.releases().size()));
            }
            return bilan;
        });
    }

    /**
     * The report as it was let out, to the letter: made again from what was known then, its own release among it, as a
     * release that is there keeps its certificate. If this version of the library would make another of it, that is a
     * release of its own.
     */
    private static Bilan again(Settled settled, ReleaseTable ledger) {
        Ledger then = ledger.first(settled.releases());
        Bilan again = settled.cube().publish(DisclosurePolicy.health(), then);
        return ledger.holds(then) ? again : settled.cube().publish(DisclosurePolicy.health(), ledger);
    }

    private Cube count(JdbcClient jdbc, BilanSpec spec, String service, Instant now) {
        return CaseFileRows.each(jdbc, service, PAGE)
                .map(caseFile -> new AssessedCaseFile(caseFile, rules.assess(caseFile, now)))
                .collect(Cube.of(spec));
    }

    private static boolean isOver(Period period, Instant now) {
        return period.to().isBefore(Bodies.contractTime(now).toLocalDate());
    }
}
