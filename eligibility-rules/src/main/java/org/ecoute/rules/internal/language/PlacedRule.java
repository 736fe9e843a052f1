package org.ecoute.rules.internal.language;

import java.util.stream.Stream;
import org.ecoute.rules.Problem;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.SourceFile;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.syntax.Expression;
import org.ecoute.rules.internal.syntax.RuleSyntax;
import org.ecoute.rules.internal.syntax.Token;

/**
 * A checked rule and where its parts stand, for problems that only the rest of the pack shows.
 *
 * @param tree what it says
 * @param syntax how it is written
 * @param source the file
 */
public record PlacedRule(RuleTree tree, RuleSyntax syntax, SourceFile source) {
    /** File and line, for problems of another rule. */
    public String at() {
        return tree.file() + ":" + tree.line();
    }

    /** A problem with its name. */
    public Problem ofName(Complaint complaint) {
        return source.problem(syntax.name().span(), complaint);
    }

    /** A problem with the value of an annotation; with the name where the rule has no such value. */
    public Problem ofAnnotation(String name, Complaint complaint) {
        Span span = syntax.annotations().stream()
                .filter(one -> one.name().text().equals(name))
                .flatMap(one -> one.value().stream())
                .map(Token::span)
                .findFirst()
                .orElse(syntax.name().span());
        return source.problem(span, complaint);
    }

    /** A problem with a text in its condition. */
    public Problem ofText(String text, Complaint complaint) {
        Span span = syntax.pattern().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(PlacedRule::texts)
                .filter(one -> one.value().equals(text))
                .map(Expression.Text::span)
                .findFirst()
                .orElse(syntax.name().span());
        return source.problem(span, complaint);
    }

    /** A problem with what it finds or lays down. */
    public Problem ofCall(Complaint complaint) {
        Span span = syntax.call()
                .map(call -> call.arguments().get(0).span())
                .orElse(syntax.name().span());
        return source.problem(span, complaint);
    }

    private static Stream<Expression.Text> texts(Expression tree) {
        if (tree instanceof Expression.Text text) {
            return Stream.of(text);
        }
        if (tree instanceof Expression.Binary binary) {
            return Stream.of(binary.left(), binary.right()).flatMap(PlacedRule::texts);
        }
        if (tree instanceof Expression.Chain chain) {
            return chain.parts().stream().flatMap(PlacedRule::texts);
        }
        if (tree instanceof Expression.Among among) {
            return among.members().stream().flatMap(PlacedRule::texts);
        }
        if (tree instanceof Expression.Negation negation) {
            return texts(negation.part());
        }
        return tree instanceof Expression.Brackets brackets ? texts(brackets.inner()) : Stream.of();
    }
}
