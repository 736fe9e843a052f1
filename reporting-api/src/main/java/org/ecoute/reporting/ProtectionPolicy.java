package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;

/** Figures about few persons are masked, and as many others as it takes. */
record ProtectionPolicy(int threshold) implements DisclosurePolicy {
    ProtectionPolicy {
        if (threshold < 2) {
            throw new InvalidValueException(
                    "threshold of protection", threshold, "Use 2 or more; a threshold of 1 would protect nobody.");
        }
    }
}
