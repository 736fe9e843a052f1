package org.ecoute.rules.internal.syntax;

import org.ecoute.rules.internal.problem.Span;

/**
 * A word or sign of a rule file.
 *
 * @param kind what sort of word
 * @param text the word itself; for a text between quotes, what it says
 * @param span where it stands
 * @param comment the block comment that ends directly before it, without its signs; empty if none does
 */
public record Token(Kind kind, String text, Span span, String comment) {
    /** Sorts of words. */
    public enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END_OF_FILE
    }

    /** Whether it is this sign. */
    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether it is this name. */
    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
