package org.ecoute.rules.internal.problem;

/**
 * A stretch of a text.
 *
 * @param start its first character
 * @param end the character after its last
 */
public record Span(int start, int end) {
    /** From the beginning of this one to the end of the other. */
    public Span to(Span other) {
        return new Span(start, other.end);
    }
}
