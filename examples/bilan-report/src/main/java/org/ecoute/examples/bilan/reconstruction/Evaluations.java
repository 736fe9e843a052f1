package org.ecoute.examples.bilan.reconstruction;

import java.time.OffsetDateTime;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;

/** Sessions by telephone that no cap counts. */
final class Evaluations {
    static final int MINUTES = 30;

    private Evaluations() {}

    static Session.Builder held(OffsetDateTime at, BeneficiaryId beneficiary, SessionKind kind) {
        return Session.builder()
                .at(at)
                .beneficiary(beneficiary)
                .kind(kind)
                .modality(Modality.TELEPHONE)
                .minutes(MINUTES)
                .held(true)
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST);
    }
}
