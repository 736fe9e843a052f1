package org.ecoute.rules.internal.language;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.mvel.parser.MvelParser;
import org.drools.mvel.parser.printer.PrintUtil;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Nearest;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.question.Anchor;
import org.ecoute.rules.question.Owed;

/** Reads a consequence: exactly one call with literals. It is understood as data and never compiled. */
final class ConsequenceReader {
    private static final String FORMS = "Write one of findings.allow( \"CODE\" ); findings.refuse( \"CODE\" ); "
            + "findings.needsApproval( \"CODE\", ROLE ); duties.owe( KIND, DEBTOR, CREDITOR, 24, HOURS, ANCHOR ); "
            + "duty.is( STATE );";

    private ConsequenceReader() {}

    /** The consequence of the text between then and end. */
    static Consequence read(String text) {
        MethodCallExpr call = onlyCall(text);
        List<Expression> arguments = call.getArguments();
        String called = call.getScope().map(PrintUtil::printNode).orElse("") + "." + call.getNameAsString() + "/"
                + (call.getNameAsString().equals("needsApproval") ? Math.min(arguments.size(), 2) : arguments.size());
        return switch (called) {
            case "findings.allow/1" -> finds(Effect.ALLOWS, arguments);
            case "findings.refuse/1" -> finds(Effect.REFUSES, arguments);
            case "findings.needsApproval/2" -> finds(Effect.NEEDS_APPROVAL, arguments);
            case "duties.owe/6" -> owes(arguments);
            case "duty.is/1" -> new Consequence.Stands(constant(DutyState.class, arguments.get(0)));
            default -> throw new NotInGrammar("`" + PrintUtil.printNode(call) + "` is not allowed.", FORMS);
        };
    }

    private static MethodCallExpr onlyCall(String text) {
        try {
            BlockStmt block = MvelParser.parseBlock("{" + text + "}");
            if (block.getStatements().size() == 1
                    && block.getStatement(0).isExpressionStmt()
                    && block.getStatement(0).asExpressionStmt().getExpression() instanceof MethodCallExpr call) {
                return call;
            }
        } catch (ParseProblemException unreadable) {
            throw new NotInGrammar("`" + text.strip() + "` is not a consequence.", FORMS);
        }
        throw new NotInGrammar("`" + text.strip() + "` is not one single call.", FORMS);
    }

    private static Consequence finds(Effect effect, List<Expression> arguments) {
        Set<Role> approvers = new LinkedHashSet<>();
        arguments.stream().skip(1).forEach(one -> approvers.add(constant(Role.class, one)));
        return new Consequence.Finds(effect, code(arguments.get(0)), approvers);
    }

    private static Consequence owes(List<Expression> arguments) {
        return new Consequence.Owes(
                constant(DutyKind.class, arguments.get(0)),
                constant(Party.class, arguments.get(1)),
                creditor(arguments.get(2)),
                Duration.of(number(arguments.get(3)), unit(arguments.get(4))),
                constant(Anchor.class, arguments.get(5)));
    }

    private static FindingCode code(Expression tree) {
        try {
            if (tree instanceof StringLiteralExpr text) {
                return FindingCode.of(text.asString());
            }
        } catch (InvalidValueException invalid) {
            throw new NotInGrammar("`" + invalid.found() + "` is not a finding code.", invalid.cure());
        }
        throw new NotInGrammar(
                "`" + PrintUtil.printNode(tree) + "` is not a finding code.", "Write it between quotes.");
    }

    private static String creditor(Expression tree) {
        String written = PrintUtil.printNode(tree);
        boolean fromCaseFile = names(Owed.class).anyMatch(written::equals);
        return fromCaseFile ? written : constant(Role.class, tree).name();
    }

    private static ChronoUnit unit(Expression tree) {
        return switch (PrintUtil.printNode(tree)) {
            case "HOURS" -> ChronoUnit.HOURS;
            case "MINUTES" -> ChronoUnit.MINUTES;
            default ->
                throw new NotInGrammar(
                        "`" + PrintUtil.printNode(tree) + "` is no unit of elapsed time.", "Use HOURS or MINUTES.");
        };
    }

    private static int number(Expression tree) {
        if (tree instanceof IntegerLiteralExpr number && number.getValue().matches("\\d{1,6}")) {
            return Integer.parseInt(number.getValue());
        }
        throw new NotInGrammar("`" + PrintUtil.printNode(tree) + "` is not a whole number of 0 or more.", "");
    }

    private static <T extends Enum<T>> T constant(Class<T> type, Expression tree) {
        String written = PrintUtil.printNode(tree);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseThrow(() -> noSuch(type, written));
    }

    private static NotInGrammar noSuch(Class<? extends Enum<?>> type, String written) {
        List<String> known = names(type).toList();
        return new NotInGrammar(
                "`" + written + "` is not a " + type.getSimpleName() + ".",
                Nearest.to(written, known).map(name -> "Maybe `" + name + "`.").orElse("Use one of " + known + "."));
    }

    private static Stream<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name);
    }
}
