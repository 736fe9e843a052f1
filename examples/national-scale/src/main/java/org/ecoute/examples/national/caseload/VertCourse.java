package org.ecoute.examples.national.caseload;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.SplittableRandom;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;

/** A case file of the numéro vert, from its opening to the end of 2020: an agent calls. */
final class VertCourse extends SupportedCourse {
    static final String SERVICE = "iapr-numero-vert";

    private static final LocalDate FROM = LocalDate.of(2019, 12, 23);
    private static final LocalDate BEFORE = LocalDate.of(2020, 12, 1);

    VertCourse(SplittableRandom random) {
        super(SERVICE, random);
    }

    @Override
    void write() {
        OffsetDateTime opened = opening(FROM, BEFORE);
        BeneficiaryId caller = addAgent();
        add(Referral.builder()
                .at(opened)
                .by(Role.AGENT)
                .addBeneficiaries(caller)
                .self(true)
                .addGrounds(ground())
                .channel(Channel.LINE)
                .build());
        add(session(later(opened, 5), caller, SessionKind.EVALUATION, Modality.TELEPHONE)
                .held(true)
                .build());
        send(later(opened, 40), DocumentKind.CORRESPONDENT_DETAILS, Role.AGENT);
        send(later(opened, 24 * 60), DocumentKind.REFERRAL_NOTICE, Role.COORDINATING_PHYSICIAN);
        support(0, caller, opened.toLocalDate());
        close(ClosureOutcome.COMPLETED);
    }
}
