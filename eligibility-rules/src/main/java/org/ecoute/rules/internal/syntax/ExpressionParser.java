package org.ecoute.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.problem.Unfit;

/** Reads one constraint: {@code ||} binds weakest, then {@code &&}, {@code !}, comparisons, {@code +} and {@code -}. */
final class ExpressionParser {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final TokenStream tokens;
    private int depth;

    ExpressionParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** The constraint that begins here. */
    Expression read() {
        depth = 0;
        return alternatives();
    }

    private Expression alternatives() {
        return chain("||", () -> chain("&&", this::factor));
    }

    private Expression chain(String sign, Supplier<Expression> part) {
        List<Expression> parts = new ArrayList<>();
        parts.add(part.get());
        while (tokens.takeIf(sign)) {
            tokens.refuseEndless();
            parts.add(part.get());
        }
        Span span = parts.get(0).span().to(parts.get(parts.size() - 1).span());
        return parts.size() == 1 ? parts.get(0) : new Expression.Chain(span, sign, List.copyOf(parts));
    }

    private Expression factor() {
        if (tokens.at("!")) {
            return deeper(() -> {
                Span start = tokens.take().span();
                Expression part = factor();
                return new Expression.Negation(start.to(part.span()), part);
            });
        }
        return comparison();
    }

    private Expression comparison() {
        Expression left = sum();
        if (tokens.at("in") || tokens.at("not")) {
            return among(left);
        }
        Token sign = tokens.current();
        if (sign.kind() != Token.Kind.SIGN || !COMPARISONS.contains(sign.text())) {
            return left;
        }
        tokens.take();
        Expression right = sum();
        return new Expression.Binary(left.span().to(right.span()), left, sign.text(), right);
    }

    private Expression among(Expression left) {
        boolean negated = tokens.takeIf("not");
        tokens.expect("in");
        tokens.expect("(");
        List<Expression> members = new ArrayList<>();
        do {
            tokens.refuseEndless();
            members.add(operand());
        } while (tokens.takeIf(","));
        Span end = closing().span();
        return new Expression.Among(left.span().to(end), left, negated, List.copyOf(members));
    }

    private Expression sum() {
        Expression sum = operand();
        // a long sum makes a deep tree, though it is read in a loop
        for (int terms = 1; tokens.at("+") || tokens.at("-"); terms++) {
            if (terms == Limits.DEPTH) {
                throw new Unfit(tokens.current().span(), Complaint.of("limit.depth", Limits.DEPTH));
            }
            String sign = tokens.take().text();
            Expression right = operand();
            sum = new Expression.Binary(sum.span().to(right.span()), sum, sign, right);
        }
        return sum;
    }

    private Expression operand() {
        Token token = tokens.current();
        return switch (token.kind()) {
            case NAME -> name();
            case NUMBER -> new Expression.Digits(tokens.take().span(), token.text());
            case TEXT -> new Expression.Text(tokens.take().span(), token.text());
            case SIGN -> token.isSign("(") ? brackets() : negative();
            case END_OF_FILE -> throw Unexpected.inCondition(token);
        };
    }

    private Expression name() {
        Token name = tokens.take();
        if (name.text().equals("new") || tokens.at("(")) {
            throw new Unfit(name.span(), Complaint.of("sign.call", name.text()));
        }
        if (tokens.at(".")) {
            tokens.take();
            String path = name.text() + "." + Unexpected.shown(tokens.current());
            throw new Unfit(name.span().to(tokens.current().span()), Complaint.of("sign.path", path));
        }
        return new Expression.Name(name.span(), name.text());
    }

    private Expression brackets() {
        return deeper(() -> {
            Span start = tokens.take().span();
            Expression inner = alternatives();
            return new Expression.Brackets(start.to(closing().span()), inner);
        });
    }

    private Expression negative() {
        Token minus = tokens.current();
        if (!minus.isSign("-")) {
            throw minus.isSign(")") || minus.isSign(",")
                    ? new Unfit(minus.span(), Complaint.of("condition.missing", minus.text()))
                    : Unexpected.inCondition(minus);
        }
        tokens.take();
        Token number = tokens.expect(Token.Kind.NUMBER, "number.expected");
        return new Expression.Digits(minus.span().to(number.span()), "-" + number.text());
    }

    private Token closing() {
        if (!tokens.at(")")) {
            throw Unexpected.inCondition(tokens.current());
        }
        return tokens.take();
    }

    /** Java's own stack must never be what ends a reading. */
    private Expression deeper(Supplier<Expression> inner) {
        if (depth == Limits.DEPTH) {
            throw new Unfit(tokens.current().span(), Complaint.of("limit.depth", Limits.DEPTH));
        }
        depth++;
        try {
            return inner.get();
        } finally {
            depth--;
        }
    }
}
