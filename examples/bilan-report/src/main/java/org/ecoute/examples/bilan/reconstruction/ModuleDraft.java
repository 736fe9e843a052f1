package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;

/**
 * A request for one of the two modules in the making. Nothing is known of those who were not supported.
 *
 * @param opened when it came in, in contract time
 * @param fate what became of it
 */
record ModuleDraft(
        LocalDateTime opened,
        Fate fate,
        Optional<OrganisationCode> organisation,
        Optional<RegionCode> region,
        Optional<StatutoryCategory> category,
        Optional<Gender> gender) {
    /** What became of a request (QS-AIDANT-03). */
    enum Fate {
        REMOTE,
        FACE_TO_FACE,
        REDIRECTED,
        NOT_PURSUED;

        boolean supported() {
            return this == REMOTE || this == FACE_TO_FACE;
        }
    }
}
