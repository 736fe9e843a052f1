package org.ecoute.model.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.scheme.ServiceId;

/** One dated thing in a case file. Immutable; an attribute that is absent is unknown. */
public sealed interface Act
        permits PersonalAct,
                Referral,
                CrisisAlert,
                CrisisCell,
                CrisisDecision,
                OnSiteDay,
                GroupSession,
                DocumentSent,
                Disclosure,
                MissionOrderReturned,
                Closure,
                Cancellation {
    /** When it began; instants carry an offset. */
    OffsetDateTime at();

    /** When it was recorded, where that is known. */
    Optional<OffsetDateTime> recordedAt();

    /** The service it belongs to; absent: the case file's. */
    Optional<ServiceId> service();

    /** Its identifier, unique in the case file; needed only where a cancellation names it. */
    Optional<ActId> id();

    /** What type of act it is. */
    ActType type();

    /** The beneficiaries that it names; empty for an act that concerns the whole case file. */
    default List<BeneficiaryId> concerns() {
        return List.of();
    }
}
