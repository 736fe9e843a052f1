package org.ecoute.rules.internal.syntax;

import java.util.List;
import java.util.Optional;
import org.ecoute.rules.internal.problem.Span;

/**
 * A rule as it is written; a part that could not be read is absent and has been told.
 *
 * @param span from its first word to its end
 * @param comment the block comment directly above it, without its signs; empty if none is
 * @param name between quotes
 * @param annotations what stands above {@code when}
 * @param pattern what stands between {@code when} and {@code then}
 * @param call what stands between {@code then} and {@code end}
 * @param complete whether nothing of it was refused
 */
public record RuleSyntax(
        Span span,
        String comment,
        Token name,
        List<Annotation> annotations,
        Optional<Pattern> pattern,
        Optional<Call> call,
        boolean complete) {

    /**
     * {@code @Name( value )}.
     *
     * @param name without the sign before it
     * @param value a name, number or text; absent for {@code @Name}
     */
    public record Annotation(Token name, Optional<Token> value) {}

    /**
     * {@code Type( constraint, … )}.
     *
     * @param type the kind of question
     * @param constraints in their order
     */
    public record Pattern(Token type, List<Expression> constraints) {}

    /**
     * {@code receiver.method( argument, … );}.
     *
     * @param span from the receiver to the closing bracket
     * @param name receiver and method alone
     * @param called receiver and method with a dot between
     * @param arguments in their order
     */
    public record Call(Span span, Span name, String called, List<Expression> arguments) {}
}
