package org.ecoute.examples.service.views;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.security.ServiceRole;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.SchemeRules;
import org.springframework.stereotype.Component;

/** Asks the rules whether something of a case file may be shown to a caller. */
@Component
public final class Disclosures {
    private final SchemeRules rules;
    private final Clock clock;

    Disclosures(SchemeRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Refuses what the rules do not allow to be shown.
     *
     * @throws DisclosureRefusedException with the reasoned ruling
     */
    public void check(Caller caller, CaseFile caseFile, DisclosureContent content) {
        refuseUnlessAllowed(ruling(caller, caseFile, content, now()));
    }

    /**
     * Refuses aggregates of a service that the rules do not allow to be shown. They are of no case file in particular:
     * what counts is whether the service was in force when those that are counted may have been opened, not now.
     *
     * @throws DisclosureRefusedException with the reasoned ruling on the last day
     */
    public void checkAggregate(Caller caller, ServiceId service, LocalDate first, LocalDate last) {
        CaseFile any = CaseFile.builder()
                .id(CaseFileId.of("aggregate"))
                .service(service)
                .acts(List.of())
                .build();
        if (!isAllowed(ruling(caller, any, DisclosureContent.AGGREGATE, noon(first)))) {
            refuseUnlessAllowed(ruling(caller, any, DisclosureContent.AGGREGATE, noon(last)));
        }
    }

    /** Whether the rules allow it. */
    public boolean allows(Caller caller, CaseFile caseFile, DisclosureContent content) {
        return isAllowed(ruling(caller, caseFile, content, now()));
    }

    /**
     * Refuses whoever neither works in the case file nor may see its acts. The provider's psychologist writes them:
     * nothing is disclosed to him by showing what he wrote.
     */
    public void checkWork(Caller caller, CaseFile caseFile) {
        if (caller.role() != ServiceRole.PSYCHOLOGIST) {
            check(caller, caseFile, DisclosureContent.ACTS);
        }
    }

    /** Whether the caller works in the case file or may see its acts. */
    public boolean mayWork(Caller caller, CaseFile caseFile) {
        return caller.role() == ServiceRole.PSYCHOLOGIST || allows(caller, caseFile, DisclosureContent.ACTS);
    }

    private OffsetDateTime now() {
        return Bodies.contractTime(clock.instant());
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ClauseVersion.CONTRACT_ZONE).toOffsetDateTime();
    }

    private static boolean isAllowed(Explanation why) {
        return why.ruling().verdict() == Verdict.ALLOWED;
    }

    private static void refuseUnlessAllowed(Explanation why) {
        if (!isAllowed(why)) {
            throw new DisclosureRefusedException(why);
        }
    }

    private Explanation ruling(Caller caller, CaseFile caseFile, DisclosureContent content, OffsetDateTime at) {
        Disclosure disclosure = Disclosure.builder()
                .at(at)
                .content(content)
                .to(caller.role().recipient())
                .build();
        return rules.explain(rules.judge(caseFile, disclosure));
    }
}
