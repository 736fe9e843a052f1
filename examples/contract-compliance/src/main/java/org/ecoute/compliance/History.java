package org.ecoute.compliance;

import java.time.OffsetDateTime;
import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.person.Beneficiary;

/**
 * What a system is asked to play: one case file, act by act.
 *
 * @param id unique in the suite, such as {@code IAPR-BLEU-12.3}; also the identifier of the case file
 * @param caseFile service, beneficiaries, and the acts in the order in which they happen; each is proposed, and recorded if
 *     the system allows it. Records (consent, closure, a message received, …) are recorded without being asked about
 * @param until the instant at which the history ends; not before the last act
 * @param asksDuties whether the duties at the end are compared; where they are not, a system need not tell them
 */
public record History(String id, CaseFile caseFile, OffsetDateTime until, boolean asksDuties) {
    /** The acts, in the order in which they happen. */
    public List<Act> acts() {
        return caseFile.acts();
    }

    /** Whom it is about. */
    public List<Beneficiary> beneficiaries() {
        return caseFile.beneficiaries();
    }

    /** Whether an act is asked about; others are records, which tell what happened and cannot be refused. */
    public static boolean isAsked(Act act) {
        return switch (act.type()) {
            case CONSENT, CLOSURE, MESSAGE_RECEIVED, MISSION_ORDER_RETURNED, CANCELLATION -> false;
            default -> true;
        };
    }
}
