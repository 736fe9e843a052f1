package org.ecoute.rules.internal.replay;

import java.util.HashMap;
import java.util.Map;
import org.ecoute.model.ModelStyle;
import org.ecoute.model.code.Region;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;
import org.immutables.value.Value;

/** What the acts so far amount to for one beneficiary. Everything in it is known, or mentioned by no rule. */
@Value.Immutable
@ModelStyle
interface PersonState extends WithPersonState {
    Role role();

    boolean homeInIleDeFrance();

    /** Where the beneficiary works. */
    Region workRegion();

    /** Yes unless recorded otherwise. */
    boolean hasEmail();

    boolean surveyOptOut();

    /** Whether the beneficiary has been told of the contact. */
    boolean informed();

    /** Whether the beneficiary has declined and not withdrawn it. */
    boolean declined();

    /** Support sessions held, by service. */
    Map<ServiceId, SupportHeld> support();

    /** Sessions granted by allowed derogations. */
    int granted();

    /** Whether an allowed request for a derogation waits for its decision. */
    boolean openRequest();

    /** Whether a listening or evaluation session has been held. */
    boolean firstExchangeHeld();

    /** Whether an evaluation has been held otherwise than face to face. */
    boolean platformEvaluationHeld();

    /** Whether an evaluation held advised face-to-face sessions. */
    boolean faceToFaceAdvised();

    /** Whether the beneficiary agreed to an allowed orientation. */
    boolean orientationAgreed();

    /** Whether the beneficiary agreed to give an identity to the provider. */
    boolean identityGiven();

    default SupportHeld support(ServiceId service) {
        return support().getOrDefault(service, SupportHeld.NONE);
    }

    /** Mostly there is one service, whose entry replaces itself. */
    default PersonState with(ServiceId service, SupportHeld held) {
        if (support().isEmpty() || (support().size() == 1 && support().containsKey(service))) {
            return withSupport(Map.of(service, held));
        }
        Map<ServiceId, SupportHeld> more = new HashMap<>(support());
        more.put(service, held);
        return withSupport(more);
    }

    /** Nothing has happened yet; the rest is for the caller to say. A default instead would cost each copy a helper object. */
    static Builder beforeAnyAct() {
        return new Builder()
                .informed(false)
                .declined(false)
                .granted(0)
                .openRequest(false)
                .firstExchangeHeld(false)
                .platformEvaluationHeld(false)
                .faceToFaceAdvised(false)
                .orientationAgreed(false)
                .identityGiven(false);
    }

    /** Builds a state; not thread-safe. */
    class Builder extends ImmutablePersonState.Builder {}
}
