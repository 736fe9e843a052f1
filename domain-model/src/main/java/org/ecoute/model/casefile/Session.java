package org.ecoute.model.casefile;

import java.util.Optional;
import java.util.Set;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/** A session with one beneficiary. It ends {@code minutes} after {@code at}. */
@Value.Immutable
@ModelStyle
public non-sealed interface Session extends PersonalAct {
    /** What it is for. */
    SessionKind kind();

    /** By what means. */
    Optional<Modality> modality();

    /** Planned or actual length in minutes, 1 or more. */
    Optional<Integer> minutes();

    /** Whether it took place: an outcome, ignored when the act is only proposed. */
    Optional<Boolean> held();

    /** Whether it falls within the beneficiary's working time. */
    Optional<Boolean> duringWorkingTime();

    /** The profession of whoever holds it. */
    Optional<Practitioner> practitioner();

    /** Who holds it, opaque. */
    Optional<PractitionerId> practitionerId();

    /** Whether the practitioner is trained in mindfulness (BAL-18). */
    Optional<Boolean> mindfulnessTrained();

    /** Whether the beneficiary wishes a social worker; absent means yes (QS-ECOUTE-04). */
    Optional<Boolean> socialWorkerWished();

    /** Where, for a face-to-face session. */
    Optional<Place> place();

    /** Outcome of an evaluation: the whole team is affected (IAPR-BLEU-17). */
    Optional<Boolean> teamAffected();

    /** Outcome of an evaluation: face-to-face sessions are advised (BAL-13). */
    Optional<Boolean> faceToFaceAdvised();

    /** Themes fixed at the session; empty when none was recorded (BAL-19). */
    Set<Theme> themes();

    @Override
    default ActType type() {
        return ActType.SESSION;
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        minutes().ifPresent(value -> {
            if (value < 1) {
                throw new InvalidValueException("minutes", value, "It must be 1 or more.");
            }
        });
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Session}; not thread-safe. */
    class Builder extends ImmutableSession.Builder {}
}
