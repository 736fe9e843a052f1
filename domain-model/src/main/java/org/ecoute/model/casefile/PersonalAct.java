package org.ecoute.model.casefile;

import java.util.List;
import org.ecoute.model.person.BeneficiaryId;

/** An act that concerns one beneficiary. */
public sealed interface PersonalAct extends Act
        permits Consent,
                Contact,
                Session,
                DerogationRequest,
                DerogationDecision,
                Orientation,
                IdentityGiven,
                MessageReceived,
                MessageAnswered {
    /** Whom it concerns; one of the case file's beneficiaries. */
    BeneficiaryId beneficiary();

    @Override
    default List<BeneficiaryId> concerns() {
        return List.of(beneficiary());
    }
}
