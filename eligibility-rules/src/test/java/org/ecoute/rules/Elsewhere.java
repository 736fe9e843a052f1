package org.ecoute.rules;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;

/** The same acts at the same instants, written in the offset of La Réunion. */
final class Elsewhere {
    private static final ZoneOffset REUNION = ZoneOffset.ofHours(4);

    private Elsewhere() {}

    static Act written(Act act) {
        OffsetDateTime at = act.at().withOffsetSameInstant(REUNION);
        return switch (act.type()) {
            case REFERRAL -> Referral.builder().from((Referral) act).at(at).build();
            case CONSENT -> Consent.builder().from((Consent) act).at(at).build();
            case CONTACT -> Contact.builder().from((Contact) act).at(at).build();
            case SESSION -> Session.builder().from((Session) act).at(at).build();
            case DEROGATION_REQUEST ->
                DerogationRequest.builder().from((DerogationRequest) act).at(at).build();
            case DEROGATION_DECISION ->
                DerogationDecision.builder()
                        .from((DerogationDecision) act)
                        .at(at)
                        .build();
            case ORIENTATION ->
                Orientation.builder().from((Orientation) act).at(at).build();
            case DOCUMENT_SENT ->
                DocumentSent.builder().from((DocumentSent) act).at(at).build();
            case DISCLOSURE ->
                Disclosure.builder().from((Disclosure) act).at(at).build();
            case CLOSURE -> Closure.builder().from((Closure) act).at(at).build();
            default -> throw new AssertionError(act);
        };
    }
}
