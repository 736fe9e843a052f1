package org.ecoute.examples.bilan;

import org.ecoute.reporting.DisclosurePolicy;

/** What the report lets out. */
enum PolicyChoice {
    /** Nobody can be told from the report and all before it: the one to publish. */
    HEALTH,
    /** Figures about few persons are masked, nothing else. */
    MASK,
    /** Everything, for those who may see the case files. */
    INTERNAL;

    /**
     * The policy.
     *
     * @param threshold figures about fewer persons are masked
     */
    DisclosurePolicy policy(int threshold) {
        return switch (this) {
            case HEALTH -> DisclosurePolicy.health(threshold);
            case MASK -> DisclosurePolicy.mask(threshold);
            case INTERNAL -> DisclosurePolicy.internal();
        };
    }
}
