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
    @Value.Default
    default boolean informed() {
        return false;
    }

    /** Whether the beneficiary has declined and not withdrawn it. */
    @Value.Default
    default boolean declined() {
        return false;
    }

    /** Support sessions held, by service. */
    Map<ServiceId, SupportHeld> support();

    /** Sessions granted by allowed derogations. */
    @Value.Default
    default int granted() {
        return 0;
    }

    /** Whether an allowed request for a derogation waits for its decision. */
    @Value.Default
    default boolean openRequest() {
        return false;
    }

    /** Whether a listening or evaluation session has been held. */
    @Value.Default
    default boolean firstExchangeHeld() {
        return false;
    }

    /** Whether an evaluation has been held otherwise than face to face. */
    @Value.Default
    default boolean platformEvaluationHeld() {
        return false;
    }

    /** Whether an evaluation held advised face-to-face sessions. */
    @Value.Default
    default boolean faceToFaceAdvised() {
        return false;
    }

    /** Whether the beneficiary agreed to an allowed orientation. */
    @Value.Default
    default boolean orientationAgreed() {
        return false;
    }

    /** Whether the beneficiary agreed to give an identity to the provider. */
    @Value.Default
    default boolean identityGiven() {
        return false;
    }

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

    static Builder builder() {
        return new Builder();
    }

    /** Builds a state; not thread-safe. */
    class Builder extends ImmutablePersonState.Builder {}
}
