package org.ecoute.rules.analysis;

import org.ecoute.rules.Rule;

/**
 * A small change of one rule.
 *
 * @param number from 0, in the order of the pack
 * @param rule the rule as it is
 * @param kind what is done to it
 * @param was the part that changes, as it stands in the rule
 * @param becomes what stands there instead; empty where the part or the rule is dropped
 */
public record Mutant(int number, Rule rule, MutantKind kind, String was, String becomes) {}
