package org.ecoute.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.rules.question.AnyQuestion;

/**
 * Prints checked trees as the text that is compiled. Names of types are written in full and consequences only tell
 * which rule held, by its place in the list: what it says is read from its tree.
 */
public final class RulePrinter {
    /** The package of the printed rules. */
    public static final String PACKAGE = "org.ecoute.rules.compiled";

    /** The global that receives the place of each rule that held. */
    public static final String RECEIVER = "held";

    private RulePrinter() {}

    /** The text of all rules; the receiver's class has a method {@code rule(int)}. */
    public static String print(List<RuleTree> rules, Class<?> receiver) {
        StringBuilder text = new StringBuilder("package " + PACKAGE + ";\ndialect \"mvel\"\nglobal "
                + receiver.getCanonicalName() + " " + RECEIVER + ";\n");
        for (int place = 0; place < rules.size(); place++) {
            RuleTree rule = rules.get(place);
            text.append("rule \"" + place + "\" when\n    " + type(rule) + "( " + top(rule.condition())
                    + " )\nthen\n    " + RECEIVER + ".rule( " + place + " );\nend\n");
        }
        return text.toString();
    }

    private static String type(RuleTree rule) {
        return rule.type()
                .<Class<?>>map(QuestionType::carrier)
                .orElse(AnyQuestion.class)
                .getName();
    }

    private static String top(Condition.All condition) {
        return condition.parts().stream().map(RulePrinter::print).collect(Collectors.joining(", "));
    }

    /** A condition as DRL. */
    static String print(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), " && ");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), " || ");
        }
        if (condition instanceof Condition.Not not) {
            return "!( " + print(not.part()) + " )";
        }
        if (condition instanceof Condition.Membership membership) {
            return membership.attribute().name() + (membership.negated() ? " not in ( " : " in ( ")
                    + membership.members().stream().map(RulePrinter::literal).collect(Collectors.joining(", ")) + " )";
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return print(comparison.left()) + " " + comparison.operator().sign() + " " + print(comparison.right());
    }

    private static String joined(List<Condition> parts, String by) {
        return parts.stream().map(RulePrinter::print).collect(Collectors.joining(by, "( ", " )"));
    }

    private static String print(Term term) {
        if (term instanceof Term.Named named) {
            return named.attribute().name();
        }
        if (term instanceof Term.Literal literal) {
            return literal(literal.value());
        }
        Term.Sum sum = (Term.Sum) term;
        return "( " + print(sum.left()) + (sum.minus() ? " - " : " + ") + print(sum.right()) + " )";
    }

    private static String literal(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getName() + "." + constant.name();
        }
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : value.toString();
    }
}
