package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;
import org.ecoute.reporting.internal.Texts;

/** Figures about few persons are masked, nothing else. */
record SmallCellMask(int threshold) implements DisclosurePolicy {
    SmallCellMask {
        if (threshold < 2) {
            throw new InvalidValueException(
                    "threshold of the mask", threshold, "Use 2 or more; a threshold of 1 would mask nothing.");
        }
    }

    Certificate certificate() {
        return new Certificate(Certificate.Level.INCOMPLETE, Texts.of("certificate.mask", threshold - 1));
    }

    boolean shows(long persons) {
        return persons == 0 || persons >= threshold;
    }
}
