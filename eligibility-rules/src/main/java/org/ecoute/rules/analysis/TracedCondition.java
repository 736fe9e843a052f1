package org.ecoute.rules.analysis;

/**
 * A part of a rule's condition, and what became of it.
 *
 * @param text the part as it would stand in a rule file
 * @param holds whether it holds for the question
 */
public record TracedCondition(String text, boolean holds) {}
