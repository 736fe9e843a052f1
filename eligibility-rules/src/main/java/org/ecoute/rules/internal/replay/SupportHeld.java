package org.ecoute.rules.internal.replay;

import java.util.Optional;
import org.ecoute.model.casefile.PractitionerId;

/**
 * The support sessions of one service that a beneficiary has had.
 *
 * @param sessions how many
 * @param faceToFace how many of them face to face
 * @param practitioner who holds them, as far as that is recorded or assumed
 */
record SupportHeld(int sessions, int faceToFace, Optional<PractitionerId> practitioner) {
    static final SupportHeld NONE = new SupportHeld(0, 0, Optional.empty());
}
