package org.ecoute.rules.internal.language;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import java.util.Optional;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.ecoute.model.Nearest;

/** Reads attributes, literals and sums. A bare upper-case name is a constant of the attribute it is compared with. */
final class TermReader {
    private final String type;
    private final List<AttributeType> attributes;

    TermReader(String type, List<AttributeType> attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    /** The term of a tree; a constant's type is told by what it is compared with. */
    Term read(Expression tree, Expression comparedWith) {
        Term term = term(tree, comparedWith);
        if (term instanceof Term.Literal literal) {
            named(comparedWith).ifPresent(attribute -> refuseBeyond(literal.value(), attribute));
        }
        return term;
    }

    private Term term(Expression tree, Expression comparedWith) {
        if (tree instanceof EnclosedExpr enclosed) {
            return term(enclosed.getInner(), comparedWith);
        }
        if (tree instanceof BinaryExpr sum && isSum(sum)) {
            boolean minus = sum.getOperator() == BinaryExpr.Operator.MINUS;
            return new Term.Sum(term(sum.getLeft(), comparedWith), minus, term(sum.getRight(), comparedWith));
        }
        Optional<AttributeType> named = named(tree);
        if (named.isPresent()) {
            return new Term.Named(named.get());
        }
        Optional<AttributeType> other = named(comparedWith);
        if (other.isPresent()) {
            return new Term.Literal(literal(tree, other.get()));
        }
        return new Term.Literal(plainLiteral(tree));
    }

    /** The attribute that a tree names. */
    AttributeType attribute(Expression tree) {
        String written = PrintUtil.printNode(tree);
        return named(tree).orElseThrow(() -> unknownName(written));
    }

    /** The literal of a tree, as a value of the attribute. */
    private Object literal(Expression tree, AttributeType attribute) {
        Object value = name(tree).isPresent() ? constant(tree, attribute) : plainLiteral(tree);
        if (!boxed(attribute.type()).isInstance(value)) {
            throw new NotInGrammar(
                    "`" + attribute.name() + "` cannot be `" + PrintUtil.printNode(tree) + "`.",
                    "It takes " + expected(attribute) + ".");
        }
        return value;
    }

    /** One of the values that the attribute can be among, as a value of it. */
    Object member(Expression tree, AttributeType attribute) {
        Object value = literal(tree, attribute);
        refuseBeyond(value, attribute);
        return value;
    }

    /** A number that is never counted to would make a rule that never holds, or always. */
    private static void refuseBeyond(Object value, AttributeType attribute) {
        if (value instanceof Integer number && (number < attribute.min() || number > attribute.max())) {
            throw new NotInGrammar(
                    "`" + attribute.name() + "` is never `" + number + "`.",
                    "It is told apart from " + attribute.min() + " to " + attribute.max() + ".");
        }
    }

    private Object constant(Expression tree, AttributeType attribute) {
        String written = PrintUtil.printNode(tree);
        if (!attribute.type().isEnum()) {
            throw unknownName(written);
        }
        return attribute.parse(written).orElseThrow(() -> {
            List<String> known =
                    attribute.domain().stream().map(Object::toString).toList();
            return new NotInGrammar(
                    "`" + attribute.name() + "` has no value `" + written + "`.",
                    Nearest.to(written, known)
                            .map(name -> "Maybe `" + name + "`.")
                            .orElse("It takes one of " + known + "."));
        });
    }

    private Object plainLiteral(Expression tree) {
        if (tree instanceof StringLiteralExpr text) {
            return text.asString();
        }
        if (tree instanceof BooleanLiteralExpr truth) {
            return truth.getValue();
        }
        if (tree instanceof IntegerLiteralExpr number && number.getValue().matches("\\d{1,9}")) {
            return Integer.valueOf(number.getValue());
        }
        if (tree instanceof UnaryExpr negative
                && negative.getOperator() == UnaryExpr.Operator.MINUS
                && plainLiteral(negative.getExpression()) instanceof Integer positive) {
            return -positive;
        }
        if (name(tree).isPresent()) {
            throw unknownName(PrintUtil.printNode(tree));
        }
        throw new NotInGrammar(
                "`" + PrintUtil.printNode(tree) + "` is not allowed here.",
                "Use an attribute of " + type + ", a whole number, true, false, a \"text\" or a constant.");
    }

    private Optional<AttributeType> named(Expression tree) {
        return name(tree)
                .flatMap(name -> attributes.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst());
    }

    private NotInGrammar unknownName(String written) {
        List<String> known = attributes.stream().map(AttributeType::name).toList();
        return new NotInGrammar(
                "`" + written + "` is not an attribute of " + type + ".",
                Nearest.to(written, known).map(name -> "Maybe `" + name + "`.").orElse("It has " + known + "."));
    }

    private static Optional<String> name(Expression tree) {
        if (tree instanceof DrlNameExpr name) {
            return name.getBackReferencesCount() == 0 ? Optional.of(name.getNameAsString()) : Optional.empty();
        }
        return tree instanceof NameExpr name ? Optional.of(name.getNameAsString()) : Optional.empty();
    }

    private static boolean isSum(BinaryExpr tree) {
        return tree.getOperator() == BinaryExpr.Operator.PLUS || tree.getOperator() == BinaryExpr.Operator.MINUS;
    }

    private static String expected(AttributeType attribute) {
        if (attribute.type() == String.class) {
            return "a \"text\"";
        }
        return attribute.isNumber() ? "a whole number" : "one of " + attribute.domain();
    }

    static Class<?> boxed(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type == int.class ? Integer.class : type;
    }
}
