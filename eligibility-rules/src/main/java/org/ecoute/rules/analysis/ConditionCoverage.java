package org.ecoute.rules.analysis;

/**
 * A single condition of a rule, and which way scenarios have seen it.
 *
 * @param text the condition as it would stand in a rule file
 * @param held whether it held for some question that the rule had a say on
 * @param failed whether it did not hold for another
 */
public record ConditionCoverage(String text, boolean held, boolean failed) {
    /** Whether it was seen both ways. */
    public boolean isCovered() {
        return held && failed;
    }
}
