package org.ecoute.rules.internal.language;

import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.problem.Unfit;

/** Holds comparisons to what can be compared: like with like, and an order only between numbers. */
final class TypeCheck {
    private TypeCheck() {}

    static void comparison(Term left, Operator operator, Term right, Span span) {
        Class<?> leftType = type(left, span);
        Class<?> rightType = type(right, span);
        if (leftType != rightType) {
            throw new Unfit(span, Complaint.of("compare.types", Expected.kind(leftType), Expected.kind(rightType)));
        }
        if (operator.needsOrder() && leftType != Integer.class) {
            throw new Unfit(span, Complaint.of("compare.order", operator.sign(), Expected.kind(leftType)));
        }
        if (left.attributes().findAny().isEmpty()
                && right.attributes().findAny().isEmpty()) {
            throw new Unfit(span, Complaint.of("compare.constants"));
        }
    }

    private static Class<?> type(Term term, Span span) {
        if (term instanceof Term.Named named) {
            return TermReader.boxed(named.attribute().type());
        }
        if (term instanceof Term.Literal literal) {
            Object value = literal.value();
            return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        }
        Term.Sum sum = (Term.Sum) term;
        if (type(sum.left(), span) != Integer.class || type(sum.right(), span) != Integer.class) {
            throw new Unfit(span, Complaint.of("sum.numbers"));
        }
        return Integer.class;
    }
}
