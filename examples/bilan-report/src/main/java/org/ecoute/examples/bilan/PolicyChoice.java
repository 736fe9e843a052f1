package org.ecoute.examples.bilan;

import org.ecoute.reporting.DisclosurePolicy;

/** What the report lets out. */
enum PolicyChoice {
    /** Figures about one to ten persons are masked. */
    MASK,
    /** Everything, for those who may see the case files. */
    INTERNAL;

    /** Usual for health data. */
    private static final int THRESHOLD = 11;

    DisclosurePolicy policy() {
        return this == MASK ? DisclosurePolicy.mask(THRESHOLD) : DisclosurePolicy.internal();
    }
}
