package org.ecoute.rules.internal.language;

import java.util.stream.Stream;

/** What is compared: an attribute, a literal, or a sum of numbers. */
public sealed interface Term {
    /** An attribute of the question. */
    record Named(AttributeType attribute) implements Term {}

    /** A literal: text, truth value, whole number or enum constant. */
    record Literal(Object value) implements Term {}

    /** A sum or difference of whole numbers. */
    record Sum(Term left, boolean minus, Term right) implements Term {}

    /** The attributes in it. */
    default Stream<AttributeType> attributes() {
        if (this instanceof Named named) {
            return Stream.of(named.attribute());
        }
        return this instanceof Sum sum ? Stream.concat(sum.left.attributes(), sum.right.attributes()) : Stream.of();
    }

    /** The literals in it. */
    default Stream<Object> literals() {
        if (this instanceof Literal literal) {
            return Stream.of(literal.value());
        }
        return this instanceof Sum sum ? Stream.concat(sum.left.literals(), sum.right.literals()) : Stream.of();
    }
}
