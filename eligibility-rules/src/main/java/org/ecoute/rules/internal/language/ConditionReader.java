package org.ecoute.rules.internal.language;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import java.util.stream.Stream;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;

/** Reads one constraint of a pattern into a condition, by the names of one kind of question. */
final class ConditionReader {
    private final TermReader terms;

    ConditionReader(String type, List<AttributeType> attributes) {
        this.terms = new TermReader(type, attributes);
    }

    /** The condition of a constraint's text; {@link NotInGrammar} if the grammar does not know it. */
    Condition read(String text) {
        return condition(parse(text));
    }

    private static Expression parse(String text) {
        try {
            Expression tree = DrlxParser.parseExpression(DrlxParser.buildDrlxParserWithArguments(List.of()), text)
                    .getExpr();
            refuseLeftovers(text, tree);
            return tree;
        } catch (ParseProblemException e) {
            throw new NotInGrammar(
                    "`" + text + "` is not a condition.", "Write an attribute, a comparison and a value.");
        }
    }

    /** The parser stops where it understands no more; what it left unread must not vanish silently. */
    private static void refuseLeftovers(String text, Expression tree) {
        String read = squeezed(PrintUtil.printNode(tree));
        if (!read.equals(squeezed(text)) && !read.equals(squeezed("(" + text + ")"))) {
            throw new NotInGrammar(
                    "`" + text + "` was understood only up to `" + PrintUtil.printNode(tree) + "`.",
                    "Join conditions by a comma, && or ||.");
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s()]", "");
    }

    private Condition condition(Expression tree) {
        if (tree instanceof EnclosedExpr enclosed) {
            return condition(enclosed.getInner());
        }
        if (tree instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return new Condition.Not(condition(unary.getExpression()));
        }
        if (tree instanceof PointFreeExpr pointFree) {
            return membership(pointFree);
        }
        if (tree instanceof BinaryExpr binary) {
            return binary(binary);
        }
        String written = PrintUtil.printNode(tree);
        throw new NotInGrammar(
                "`" + written + "` is not a comparison.",
                tree instanceof NameExpr || tree instanceof DrlNameExpr
                        ? "Maybe `" + written + " == true`."
                        : "Write an attribute, a comparison and a value.");
    }

    private Condition binary(BinaryExpr tree) {
        return switch (tree.getOperator()) {
            case AND -> new Condition.All(both(tree));
            case OR -> new Condition.Any(both(tree));
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> comparison(tree);
            default ->
                throw new NotInGrammar(
                        "`" + tree.getOperator().asString() + "` is not allowed here.",
                        "Use ==, !=, <, <=, >, >=, in, &&, || or !.");
        };
    }

    private List<Condition> both(BinaryExpr tree) {
        return List.of(condition(tree.getLeft()), condition(tree.getRight()));
    }

    private Condition comparison(BinaryExpr tree) {
        Operator operator = Stream.of(Operator.values())
                .filter(one -> one.sign().equals(tree.getOperator().asString()))
                .findFirst()
                .orElseThrow();
        Term left = terms.read(tree.getLeft(), tree.getRight());
        Term right = terms.read(tree.getRight(), tree.getLeft());
        TypeCheck.comparison(left, operator, right, PrintUtil.printNode(tree));
        return new Condition.Comparison(left, operator, right);
    }

    private Condition membership(PointFreeExpr tree) {
        if (!tree.getOperator().asString().equals("in")) {
            throw new NotInGrammar(
                    "`" + tree.getOperator().asString() + "` is not allowed here.",
                    "Use ==, !=, <, <=, >, >=, in, not in, &&, || or !.");
        }
        AttributeType attribute = terms.attribute(tree.getLeft());
        List<Object> members = tree.getRight().stream()
                .map(one -> terms.member(one, attribute))
                .toList();
        return new Condition.Membership(attribute, tree.isNegated(), members);
    }
}
