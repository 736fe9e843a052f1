package org.ecoute.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.problem.Unfit;

/** Reads a consequence: exactly one call, {@code receiver.method( literal, … );}. */
final class CallParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    CallParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Optional<RuleSyntax.Call> read() {
        Token receiver = tokens.current();
        if (receiver.kind() != Token.Kind.NAME || receiver.text().equals("end")) {
            throw form(receiver.span(), Unexpected.shown(receiver));
        }
        tokens.take();
        if (!tokens.at(".")) {
            throw form(receiver.span(), receiver.text());
        }
        tokens.take();
        Token method = tokens.expect(Token.Kind.NAME, "consequence.method");
        String called = receiver.text() + "." + method.text();
        if (!tokens.takeIf("(")) {
            throw form(receiver.span().to(method.span()), called);
        }
        List<Expression> arguments = arguments();
        Span span = receiver.span().to(tokens.last().span());
        if (tokens.at(".")) {
            throw new Unfit(tokens.current().span(), Complaint.of("sign.path", "."));
        }
        tokens.expect(";");
        if (tokens.atEnd() || tokens.at("rule")) {
            throw Unexpected.insteadOf("end", tokens.current());
        }
        if (!tokens.at("end")) {
            throw new Unfit(
                    tokens.current().span(), Complaint.of("consequence.single", Unexpected.shown(tokens.current())));
        }
        return Optional.of(new RuleSyntax.Call(span, receiver.span().to(method.span()), called, arguments));
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        if (!tokens.takeIf(")")) {
            do {
                tokens.refuseEndless();
                arguments.add(expressions.read());
            } while (tokens.takeIf(","));
            if (!tokens.at(")")) {
                throw Unexpected.inCondition(tokens.current());
            }
            tokens.take();
        }
        return arguments;
    }

    private static Unfit form(Span span, String written) {
        return new Unfit(span, Complaint.of("consequence.form", written));
    }
}
