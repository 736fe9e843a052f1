package org.ecoute.examples.service.views;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.ecoute.examples.service.record.CaseFileRows;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Period;
import org.ecoute.rules.SchemeRules;
import org.springframework.stereotype.Component;

/** Reports on one client's case files of a service, for any period; never a figure about 1 to 10 persons. */
@Component
public final class Bilans {
    /** Usual for health data. */
    private static final int THRESHOLD = 11;

    /** Case files are read in pages, so that a report holds only a few of them at once. */
    private static final int PAGE = 500;

    private final Work work;
    private final SchemeRules rules;
    private final Disclosures disclosures;
    private final Clock clock;

    Bilans(Databases databases, SchemeRules rules, Disclosures disclosures, Clock clock) {
        this.work = databases.of(DatabaseRole.REPORTING);
        this.rules = rules;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * The report of a period.
     *
     * @throws org.ecoute.model.InvalidValueException if there is no report on the service
     * @throws DisclosureRefusedException if the rules do not allow aggregates to be shown
     */
    public Bilan bilan(Caller caller, String service, Period period) {
        BilanSpec spec = BilanSpec.bundled(service).over(period);
        disclosures.check(caller, anyOpenedIn(service), DisclosureContent.AGGREGATE);
        Instant now = clock.instant();
        Cube cube = work.of(
                caller.client(),
                jdbc -> CaseFileRows.each(jdbc, service, PAGE)
                        .map(caseFile -> new AssessedCaseFile(caseFile, rules.assess(caseFile, now)))
                        .collect(Cube.of(spec)));
        return cube.publish(DisclosurePolicy.mask(THRESHOLD));
    }

    /** Aggregates are of no case file in particular. */
    private static CaseFile anyOpenedIn(String service) {
        return CaseFile.builder()
                .id(CaseFileId.of("aggregate"))
                .service(ServiceId.of(service))
                .acts(List.of())
                .build();
    }
}
