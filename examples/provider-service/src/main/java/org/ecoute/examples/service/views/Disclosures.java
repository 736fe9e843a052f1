package org.ecoute.examples.service.views;

import java.time.Clock;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.security.ServiceRole;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Verdict;
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
        Explanation why = ruling(caller, caseFile, content);
        if (why.ruling().verdict() != Verdict.ALLOWED) {
            throw new DisclosureRefusedException(why);
        }
    }

    /** Whether the rules allow it. */
    public boolean allows(Caller caller, CaseFile caseFile, DisclosureContent content) {
        return ruling(caller, caseFile, content).ruling().verdict() == Verdict.ALLOWED;
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

    private Explanation ruling(Caller caller, CaseFile caseFile, DisclosureContent content) {
        Disclosure disclosure = Disclosure.builder()
                .at(Bodies.contractTime(clock.instant()))
                .content(content)
                .to(caller.role().recipient())
                .build();
        return rules.explain(rules.judge(caseFile, disclosure));
    }
}
