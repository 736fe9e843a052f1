package org.ecoute.rules.analysis;

import java.util.Optional;

/**
 * A single condition of a rule, and which way scenarios have seen it.
 *
 * @param text the condition as it would stand in a rule file
 * @param held whether it held for some question that the rule had a say on
 * @param failed whether it did not hold for another
 * @param accepted where the pack explains why nobody would notice if it were missing, so that no scenario can show it both ways
 */
public record ConditionCoverage(String text, boolean held, boolean failed, Optional<Acceptance> accepted) {
    /** Whether it was seen both ways. */
    public boolean isCovered() {
        return held && failed;
    }
}
