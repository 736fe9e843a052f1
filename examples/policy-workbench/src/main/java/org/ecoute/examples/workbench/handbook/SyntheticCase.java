package org.ecoute.examples.workbench.handbook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.SchemeRules;

/** A made-up case file with one beneficiary, put to the rules to hear what they allow. Each step gives a new one. */
final class SyntheticCase {
    static final BeneficiaryId SOMEBODY = BeneficiaryId.of("B1");

    private final SchemeRules rules;
    private final CaseFile caseFile;
    private final OffsetDateTime now;

    private SyntheticCase(SchemeRules rules, CaseFile caseFile, OffsetDateTime now) {
        this.rules = rules;
        this.caseFile = caseFile;
        this.now = now;
    }

    /** A case file without an act, about to be opened at noon of this day. */
    static SyntheticCase opened(SchemeRules rules, ServiceId service, LocalDate day, Role role) {
        CaseFile empty = CaseFile.builder()
                .id(CaseFileId.of("SYNTHETIC"))
                .service(service)
                .addTags(Tag.of("synthetic"))
                .addBeneficiaries(Beneficiary.builder().id(SOMEBODY).role(role).build())
                .build();
        OffsetDateTime noon =
                day.atTime(12, 0).atZone(ClauseVersion.CONTRACT_ZONE).toOffsetDateTime();
        return new SyntheticCase(rules, empty, noon);
    }

    CaseFile caseFile() {
        return caseFile;
    }

    /** When the next act happens. */
    OffsetDateTime now() {
        return now;
    }

    /** The same case file a day later, with this act done. */
    SyntheticCase after(Act act) {
        return new SyntheticCase(
                rules, CaseFile.builder().from(caseFile).addActs(act).build(), now.plusDays(1));
    }

    Ruling judge(Act act) {
        return rules.judge(caseFile, act);
    }

    boolean allows(Act act) {
        return judge(act).verdict() == Verdict.ALLOWED;
    }

    /** The first of these acts that is allowed. */
    Optional<Act> allowed(Stream<? extends Act> acts) {
        return acts.filter(this::allows).<Act>map(act -> act).findFirst();
    }
}
