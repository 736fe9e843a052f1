package org.ecoute.examples.bilan.synthetic;

import java.time.OffsetDateTime;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.person.Role;

/** Acts as they should be; stories change what they are about. */
final class StoryActs {
    private StoryActs() {}

    static Referral.Builder referral(OffsetDateTime at, Role by) {
        return Referral.builder()
                .at(at)
                .by(by)
                .addBeneficiaries(Story.AGENT)
                .addGrounds(GroundCode.of("situation-de-conflit"));
    }

    static Contact reached(OffsetDateTime at) {
        return Contact.builder().at(at).beneficiary(Story.AGENT).reached(true).build();
    }

    static Session.Builder evaluation(OffsetDateTime at) {
        return Session.builder()
                .at(at)
                .beneficiary(Story.AGENT)
                .kind(SessionKind.EVALUATION)
                .modality(Modality.TELEPHONE)
                .minutes(30)
                .held(true)
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST);
    }

    static Session.Builder support(OffsetDateTime at) {
        return evaluation(at).kind(SessionKind.SUPPORT).minutes(45).duringWorkingTime(false);
    }

    static DerogationRequest request(OffsetDateTime at, Role by, int sessions) {
        return DerogationRequest.builder()
                .at(at)
                .beneficiary(Story.AGENT)
                .by(by)
                .sessions(sessions)
                .build();
    }

    static DerogationDecision decision(OffsetDateTime at, Role by, int granted) {
        return DerogationDecision.builder()
                .at(at)
                .beneficiary(Story.AGENT)
                .by(by)
                .granted(granted)
                .build();
    }

    static DocumentSent document(OffsetDateTime at, DocumentKind kind, Role to) {
        return DocumentSent.builder().at(at).kind(kind).to(to).build();
    }

    static Closure closure(OffsetDateTime at) {
        return Closure.builder().at(at).outcome(ClosureOutcome.COMPLETED).build();
    }
}
