package org.ecoute.rules.internal.syntax;

/** What a rule file may hold at most: far more than any contract needs, far less than hurts. */
final class Limits {
    /** Brackets within brackets, and negations. */
    static final int DEPTH = 24;

    /** Words and signs of one rule. */
    static final int RULE_TOKENS = 2_000;

    /** Characters of a text between quotes. */
    static final int TEXT_LENGTH = 200;

    /** Problems told of one file: nobody reads more. */
    static final int PROBLEMS = 50;

    private Limits() {}
}
