package org.ecoute.rules.internal.language;

import java.util.function.Function;

/**
 * What a condition means, spelled out in Java: asks single conditions without an engine, and is the oracle for what is
 * compiled.
 */
public final class Interpreter {
    private final Function<AttributeType, Object> values;

    /** Reads attributes by this function. */
    public Interpreter(Function<AttributeType, Object> values) {
        this.values = values;
    }

    /** Whether the condition holds. */
    public boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part());
        }
        if (condition instanceof Condition.Membership membership) {
            return membership.negated() != membership.members().contains(values.apply(membership.attribute()));
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return holds(comparison, value(comparison.left()), value(comparison.right()));
    }

    private static boolean holds(Condition.Comparison comparison, Object left, Object right) {
        return switch (comparison.operator()) {
            case EQUAL -> left.equals(right);
            case NOT_EQUAL -> !left.equals(right);
            case LESS -> (Integer) left < (Integer) right;
            case LESS_OR_EQUAL -> (Integer) left <= (Integer) right;
            case GREATER -> (Integer) left > (Integer) right;
            case GREATER_OR_EQUAL -> (Integer) left >= (Integer) right;
        };
    }

    private Object value(Term term) {
        if (term instanceof Term.Named named) {
            return values.apply(named.attribute());
        }
        if (term instanceof Term.Literal literal) {
            return literal.value();
        }
        Term.Sum sum = (Term.Sum) term;
        int right = (Integer) value(sum.right());
        return (Integer) value(sum.left()) + (sum.minus() ? -right : right);
    }
}
