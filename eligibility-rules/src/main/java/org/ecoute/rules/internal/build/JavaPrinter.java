package org.ecoute.rules.internal.build;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Term;
import org.ecoute.rules.internal.language.Vocabulary;

/**
 * Prints the conditions of checked trees as a Java class: for each kind of question and each service one method with
 * the rules that concern them.
 */
final class JavaPrinter {
    private final List<RuleTree> rules;

    JavaPrinter(List<RuleTree> rules) {
        this.rules = rules;
    }

    /** The class, which implements {@link org.ecoute.rules.internal.engine.Conditions} for the pack of this fingerprint. */
    String print(String className, String pack) {
        int dot = className.lastIndexOf('.');
        List<QuestionType> types = Vocabulary.types();
        String dispatch = types.stream()
                .map(type -> "if (question instanceof " + type.carrier().getName() + " asked) {\n            tell"
                        + type.name() + "(asked, held);\n        }")
                .collect(Collectors.joining(" else ", "", "\n"));
        String methods = types.stream().map(this::methods).collect(Collectors.joining());
        return "package " + className.substring(0, dot) + ";\n\npublic final class " + className.substring(dot + 1)
                + " implements Conditions {\n    @Override\n    public String pack() {\n        return \"" + pack
                + "\";\n    }\n\n    @Override\n    public void tell("
                + "org.ecoute.rules.question.AnyQuestion question, HeldRules held) {\n        " + dispatch + "    }\n"
                + methods
                + "}\n";
    }

    /** One for each service, as Java compiles no method at run time that is too long. */
    private String methods(QuestionType type) {
        List<String> services = rules.stream()
                .filter(rule -> rule.type().map(type::equals).orElse(true))
                .flatMap(rule -> rule.services().stream())
                .distinct()
                .sorted()
                .toList();
        String cases = IntStream.range(0, services.size())
                .mapToObj(i ->
                        "            case " + text(services.get(i)) + " -> tell" + type.name() + i + "(asked, held);\n")
                .collect(Collectors.joining());
        String methods = IntStream.range(0, services.size())
                .mapToObj(i -> method(type, Integer.toString(i), rules(type, services.get(i))))
                .collect(Collectors.joining());
        String dispatch = "        switch (asked.service()) {\n" + cases + "            default -> tell" + type.name()
                + "Elsewhere(asked, held);\n        }\n";
        return method(type, "", dispatch) + methods + method(type, "Elsewhere", rules(type, ""));
    }

    private static String method(QuestionType type, String name, String body) {
        return "\n    private static void tell" + type.name() + name + "("
                + type.carrier().getName() + " asked, HeldRules held) {\n" + body + "    }\n";
    }

    /** The rules for one service; those that name none concern every one. */
    private String rules(QuestionType type, String service) {
        return IntStream.range(0, rules.size())
                .filter(place -> rules.get(place).concerns(type, service))
                .mapToObj(place -> rule(place, condition(rules.get(place), type, service)))
                .collect(Collectors.joining());
    }

    /** Where the service is known, what a condition says of it is decided. */
    private static Condition condition(RuleTree rule, QuestionType type, String service) {
        return service.isEmpty()
                ? rule.condition()
                : Residual.given(rule.condition(), type.attribute("service").orElseThrow(), service);
    }

    private static String rule(int place, Condition condition) {
        return condition.equals(Residual.FALSE)
                ? ""
                : "        if " + print(condition) + " {\n            held.rule(" + place + ");\n        }\n";
    }

    /** A condition as a Java expression in brackets. */
    static String print(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? "(true)" : joined(all.parts(), " && ");
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().isEmpty() ? "(false)" : joined(any.parts(), " || ");
        }
        if (condition instanceof Condition.Not not) {
            return "(!" + print(not.part()) + ")";
        }
        if (condition instanceof Condition.Membership membership) {
            String among = membership.members().stream()
                    .map(member -> equal(membership.attribute(), literal(member)))
                    .collect(Collectors.joining(" || ", "(", ")"));
            return membership.negated() ? "(!" + among + ")" : among;
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        String left = print(comparison.left());
        String right = print(comparison.right());
        return switch (comparison.operator()) {
            case EQUAL -> "(" + equal(comparison, left, right) + ")";
            case NOT_EQUAL -> "(!(" + equal(comparison, left, right) + "))";
            default -> "(" + left + " " + comparison.operator().sign() + " " + right + ")";
        };
    }

    private static String joined(List<Condition> parts, String by) {
        return parts.stream().map(JavaPrinter::print).collect(Collectors.joining(by, "(", ")"));
    }

    private static String equal(AttributeType attribute, String literal) {
        String value = "asked." + attribute.name() + "()";
        return attribute.type() == String.class ? value + ".equals(" + literal + ")" : value + " == " + literal;
    }

    private static String equal(Condition.Comparison comparison, String left, String right) {
        boolean texts = Stream.concat(
                        comparison.left().attributes(), comparison.right().attributes())
                .anyMatch(attribute -> attribute.type() == String.class);
        return texts ? left + ".equals(" + right + ")" : left + " == " + right;
    }

    private static String print(Term term) {
        if (term instanceof Term.Named named) {
            return "asked." + named.attribute().name() + "()";
        }
        if (term instanceof Term.Literal literal) {
            return literal(literal.value());
        }
        Term.Sum sum = (Term.Sum) term;
        return "(" + print(sum.left()) + (sum.minus() ? " - " : " + ") + print(sum.right()) + ")";
    }

    private static String literal(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getName() + "." + constant.name();
        }
        return value instanceof String written ? text(written) : value.toString();
    }

    private static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
