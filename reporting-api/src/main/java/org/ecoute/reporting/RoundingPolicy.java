package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;

/** Every count is rounded, nothing is masked. */
record RoundingPolicy(int base) implements DisclosurePolicy {
    RoundingPolicy {
        if (base < 3) {
            throw new InvalidValueException(
                    "base of rounding", base, "Use 3 or more; with a base of 2 a rounded count tells too much.");
        }
    }
}
