package org.ecoute.rules.internal.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is left of a condition once some attributes are known: parts that are decided vanish, so that two partial
 * questions that leave the same rest can share one answer.
 */
public final class Residual {
    /** Holds always. */
    public static final Condition TRUE = new Condition.All(List.of());

    /** Holds never. */
    public static final Condition FALSE = new Condition.Any(List.of());

    private static final Interpreter CONSTANTS = new Interpreter(attribute -> {
        throw new IllegalStateException(attribute.name() + " is not known yet.");
    });

    private Residual() {}

    /** The rest of the condition once the attribute has this value. */
    public static Condition given(Condition condition, AttributeType attribute, Object value) {
        if (condition instanceof Condition.All all) {
            return all(each(all.parts(), attribute, value));
        }
        if (condition instanceof Condition.Any any) {
            return any(each(any.parts(), attribute, value));
        }
        if (condition instanceof Condition.Not not) {
            return not(given(not.part(), attribute, value));
        }
        if (condition instanceof Condition.Membership membership) {
            return is(membership.attribute(), attribute)
                    ? constant(membership.negated() != membership.members().contains(value))
                    : condition;
        }
        return comparison((Condition.Comparison) condition, attribute, value);
    }

    private static List<Condition> each(List<Condition> parts, AttributeType attribute, Object value) {
        List<Condition> rest = new ArrayList<>(parts.size());
        for (Condition part : parts) {
            rest.add(given(part, attribute, value));
        }
        return rest;
    }

    private static Condition comparison(Condition.Comparison comparison, AttributeType attribute, Object value) {
        Term left = given(comparison.left(), attribute, value);
        Term right = given(comparison.right(), attribute, value);
        Condition.Comparison rest = new Condition.Comparison(left, comparison.operator(), right);
        return left instanceof Term.Literal && right instanceof Term.Literal ? constant(CONSTANTS.holds(rest)) : rest;
    }

    private static Term given(Term term, AttributeType attribute, Object value) {
        if (term instanceof Term.Named named) {
            return is(named.attribute(), attribute) ? new Term.Literal(value) : term;
        }
        if (term instanceof Term.Sum sum) {
            Term left = given(sum.left(), attribute, value);
            Term right = given(sum.right(), attribute, value);
            if (left instanceof Term.Literal one && right instanceof Term.Literal other) {
                int added = (Integer) other.value();
                return new Term.Literal((Integer) one.value() + (sum.minus() ? -added : added));
            }
            return new Term.Sum(left, sum.minus(), right);
        }
        return term;
    }

    /** Within one kind of question the place of an attribute tells it apart, and faster than all that is known of it. */
    private static boolean is(AttributeType one, AttributeType other) {
        return one.index() == other.index();
    }

    private static Condition constant(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** All of them. */
    public static Condition all(List<Condition> parts) {
        Set<Condition> open = new LinkedHashSet<>();
        for (Condition part : parts) {
            if (part.equals(FALSE)) {
                return FALSE;
            }
            if (part instanceof Condition.All nested) {
                open.addAll(nested.parts());
            } else {
                open.add(part);
            }
        }
        return open.size() == 1 ? open.iterator().next() : new Condition.All(List.copyOf(open));
    }

    /** At least one of them. */
    public static Condition any(List<Condition> parts) {
        Set<Condition> open = new LinkedHashSet<>();
        for (Condition part : parts) {
            if (part.equals(TRUE)) {
                return TRUE;
            }
            if (part instanceof Condition.Any nested) {
                open.addAll(nested.parts());
            } else {
                open.add(part);
            }
        }
        return open.size() == 1 ? open.iterator().next() : new Condition.Any(List.copyOf(open));
    }

    /** The opposite. */
    public static Condition not(Condition part) {
        if (part.equals(TRUE)) {
            return FALSE;
        }
        if (part.equals(FALSE)) {
            return TRUE;
        }
        return part instanceof Condition.Not twice ? twice.part() : new Condition.Not(part);
    }

    /** Both. */
    public static Condition both(Condition one, Condition other) {
        return all(List.of(one, other));
    }
}
