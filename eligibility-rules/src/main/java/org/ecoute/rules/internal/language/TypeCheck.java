package org.ecoute.rules.internal.language;

/** Holds comparisons to what can be compared: like with like, and an order only between numbers. */
final class TypeCheck {
    private TypeCheck() {}

    static void comparison(Term left, Operator operator, Term right, String written) {
        Class<?> leftType = type(left);
        Class<?> rightType = type(right);
        if (leftType != rightType) {
            throw new NotInGrammar(
                    "`" + written + "` compares " + name(leftType) + " with " + name(rightType) + ".",
                    "Compare like with like.");
        }
        if (operator.needsOrder() && leftType != Integer.class) {
            throw new NotInGrammar(
                    "`" + written + "` asks which is larger.", "Only numbers have an order: use == or in.");
        }
        if (left.attributes().findAny().isEmpty()
                && right.attributes().findAny().isEmpty()) {
            throw new NotInGrammar("`" + written + "` compares two constants.", "Name an attribute on one side.");
        }
    }

    private static Class<?> type(Term term) {
        if (term instanceof Term.Named named) {
            return TermReader.boxed(named.attribute().type());
        }
        if (term instanceof Term.Literal literal) {
            Object value = literal.value();
            return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        }
        Term.Sum sum = (Term.Sum) term;
        if (type(sum.left()) != Integer.class || type(sum.right()) != Integer.class) {
            throw new NotInGrammar("A sum of something that is no number.", "Only whole numbers can be added.");
        }
        return Integer.class;
    }

    private static String name(Class<?> type) {
        return type == Integer.class ? "a number" : type == Boolean.class ? "true or false" : type.getSimpleName();
    }
}
