package org.ecoute.rules.internal.syntax;

import java.util.List;
import org.ecoute.rules.internal.problem.Span;

/** The tree of a constraint or an argument, before anybody asks what its names mean. */
public sealed interface Expression {
    /** Where it stands. */
    Span span();

    /** A bare name: an attribute or a constant. */
    record Name(Span span, String name) implements Expression {}

    /** A text between quotes. */
    record Text(Span span, String value) implements Expression {}

    /** Something that begins with a digit, and perhaps a minus before it, as it is written. */
    record Digits(Span span, String written) implements Expression {}

    /** {@code left sign right}: a comparison, a sum or a difference. */
    record Binary(Span span, Expression left, String sign, Expression right) implements Expression {}

    /** Parts joined by one sign, {@code &&} or {@code ||}. */
    record Chain(Span span, String sign, List<Expression> parts) implements Expression {}

    /** {@code !part}. */
    record Negation(Span span, Expression part) implements Expression {}

    /** {@code left in ( … )}, or {@code not in}. */
    record Among(Span span, Expression left, boolean negated, List<Expression> members) implements Expression {}

    /** Brackets around something. */
    record Brackets(Span span, Expression inner) implements Expression {}
}
