package org.ecoute.rules.internal.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Term;
import org.ecoute.rules.internal.language.Vocabulary;

/**
 * Prints the conditions of checked trees as a Java class: for each kind of question one method, and in it the rules that
 * concern the service that is asked.
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
        String methods = types.stream().map(this::method).collect(Collectors.joining());
        return "package " + className.substring(0, dot)
                + ";\n\nimport java.util.function.IntConsumer;\n\npublic final class "
                + className.substring(dot + 1) + " implements Conditions {\n    @Override\n    public String pack() {\n"
                + "        return \"" + pack + "\";\n    }\n\n    @Override\n    public void tell("
                + "org.ecoute.rules.question.AnyQuestion question, IntConsumer held) {\n        " + dispatch + "    }\n"
                + methods
                + "}\n";
    }

    private String method(QuestionType type) {
        Set<String> services = rules.stream()
                .filter(rule -> rule.type().map(type::equals).orElse(true))
                .flatMap(rule -> rule.services().stream())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String cases = Stream.concat(
                        services.stream()
                                .map(service -> "            case " + text(service) + " -> {\n" + rules(type, service)
                                        + "            }\n"),
                        Stream.of("            default -> {\n" + rules(type, "") + "            }\n"))
                .collect(Collectors.joining());
        return "\n    private static void tell" + type.name() + "("
                + type.carrier().getName() + " asked, IntConsumer held) {\n        switch (asked.service()) {\n" + cases
                + "        }\n    }\n";
    }

    /** The rules for one service; those that name none concern every one. */
    private String rules(QuestionType type, String service) {
        return IntStream.range(0, rules.size())
                .filter(place -> rules.get(place).concerns(type, service))
                .mapToObj(
                        place -> "                if " + print(rules.get(place).condition())
                                + " {\n                    held.accept(" + place + ");\n                }\n")
                .collect(Collectors.joining());
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
