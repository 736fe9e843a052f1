package org.ecoute.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;

/** Reads a condition: one pattern over one question, {@code SessionQuestion( constraint, … )}, and nothing around it. */
final class PatternParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    PatternParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Optional<RuleSyntax.Pattern> read() {
        Token type = type();
        tokens.expect("(");
        List<Expression> constraints = new ArrayList<>();
        if (!tokens.at(")")) {
            do {
                tokens.refuseEndless();
                constraints.add(expressions.read());
            } while (tokens.takeIf(","));
        }
        if (!tokens.at(")")) {
            throw Unexpected.inCondition(tokens.current());
        }
        tokens.take();
        if (!tokens.at("then")) {
            throw Unexpected.aroundPattern(tokens.current());
        }
        return Optional.of(new RuleSyntax.Pattern(type, List.copyOf(constraints)));
    }

    private Token type() {
        Token first = tokens.current();
        if (first.kind() != Token.Kind.NAME || first.text().equals("then")) {
            throw first.isName("then")
                    ? new Unfit(first.span(), Complaint.of("pattern.missing"))
                    : Unexpected.aroundPattern(first);
        }
        tokens.take();
        if (tokens.at(".")) {
            tokens.take();
            String path = first.text() + "." + Unexpected.shown(tokens.current());
            throw new Unfit(first.span().to(tokens.current().span()), Complaint.of("pattern.class", path));
        }
        // a word such as not or eval before the bracket is no kind of question
        if (!tokens.at("(") || Unexpected.isPatternWord(first)) {
            throw tokens.at(":") ? Unexpected.aroundPattern(tokens.current()) : Unexpected.aroundPattern(first);
        }
        return first;
    }
}
