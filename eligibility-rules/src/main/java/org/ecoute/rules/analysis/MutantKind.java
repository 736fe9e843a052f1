package org.ecoute.rules.analysis;

/** How a rule is changed to see whether a scenario notices. */
public enum MutantKind {
    /** A number is one larger or smaller, or one of several values is missing. */
    LITERAL,
    /** A comparison includes or excludes its bound, a sum is a difference. */
    OPERATOR,
    /** A part is turned into its opposite. */
    NEGATION,
    /** A part is missing. */
    DROPPED_CONDITION,
    /** The whole rule is missing. */
    DROPPED_RULE,
    /** A duty is due an hour later or earlier. */
    DURATION
}
